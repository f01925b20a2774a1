package se.medlyss.ui.today;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TakeUp;
import se.medlyss.application.TalkOutcome;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.today.ReadToday;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.StartedBefore;
import se.medlyss.ui.base.Unsettled;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.FollowUps;

/// What to do now, what to resume and what waits.
public final class TodayViewModel {

    private static final Set<Place> WITH_A_CALL = EnumSet.of(Place.LISTEN, Place.WRAP_UP, Place.TALK);

    private final ReadToday today;
    private final TakeUp takeUp;
    private final TurnBoard board;
    private final RetentionBoard retention;
    private final FollowUps followUps;
    private final Background store;
    private final Problems problems;
    private final Navigator navigator;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<TodayState> state = new ReadOnlyObjectWrapper<>(TodayState.EMPTY);
    private int reading;

    /// @param store the store's thread
    /// @param zone  where the coach is
    public TodayViewModel(
            ReadToday today,
            TakeUp takeUp,
            TurnBoard board,
            RetentionBoard retention,
            FollowUps followUps,
            Background store,
            Problems problems,
            Navigator navigator,
            InstantSource clock,
            ZoneId zone) {
        this.today = today;
        this.takeUp = takeUp;
        this.board = board;
        this.retention = retention;
        this.followUps = followUps;
        this.store = store;
        this.problems = problems;
        this.navigator = navigator;
        this.clock = clock;
        this.zone = zone;
        board.order().subscribe(_ -> change(now -> now.withTurn(board.own())));
        board.read().subscribe(read -> change(now -> now.withTurnRead(read)));
        navigator.current().subscribe(this::recount);
        retention.notice().subscribe(notice -> change(now -> now.withRetention(notice)));
    }

    ReadOnlyObjectProperty<TodayState> state() {
        return state.getReadOnlyProperty();
    }

    /// Closes agreed steps.
    FollowUps followUps() {
        return followUps;
    }

    /// What one says now.
    Greeting greeting() {
        return Greeting.at(now().toLocalTime());
    }

    /// Which day it is.
    LocalDate day() {
        return now().toLocalDate();
    }

    /// The coach's own co-listenings a week to aim for; 0 when there is no aim.
    int weeklyAim() {
        return board.weeklyAim();
    }

    /// Co-listenings a month and agent to aim for; 0 when there is no aim.
    int aim() {
        return board.aim();
    }

    /// How long this week's talks took together; zero when none was measured.
    Duration coachingThisWeek() {
        Instant monday = day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(zone)
                .toInstant();
        return Duration.ofMillis(state.get().talks().stream()
                .filter(talk -> !talk.at().isBefore(monday))
                .mapToLong(TalkOutcome::coachingMs)
                .sum());
    }

    /// Reads everything anew; what waits to be resumed first.
    public void refresh() {
        int round = ++reading;
        store.run(
                today::overview,
                overview -> {
                    change(now -> now.with(overview));
                    next(round, overview.talked().iterator(), new ArrayList<>());
                },
                problems::reportStorage);
        board.refresh();
        retention.refresh();
    }

    /// Counts anew what waits, for the navigation, when a call was left on another page; Today itself reads everything.
    private void recount(Visit before, Visit now) {
        if (WITH_A_CALL.contains(before.place()) && now.place() != Place.TODAY) {
            store.run(today::overview, overview -> change(all -> all.with(overview)), problems::reportStorage);
        }
    }

    /// Reads one talk a task, so that whatever else the store has to do goes in between.
    private void next(int round, Iterator<EvaluationSummary> talked, List<TalkOutcome> outcomes) {
        if (round != reading) {
            return;
        }
        if (!talked.hasNext()) {
            change(now -> now.withTalks(outcomes));
            return;
        }
        EvaluationSummary summary = talked.next();
        store.run(
                () -> today.talk(summary),
                outcome -> {
                    outcome.ifPresent(outcomes::add);
                    next(round, talked, outcomes);
                },
                problems::reportStorage);
    }

    /// Whether there is such a page.
    boolean leadsTo(Place place) {
        return navigator.leadsTo(place);
    }

    void startListening() {
        navigator.go(Place.START);
    }

    void startListening(String agent) {
        navigator.go(Place.START, agent);
    }

    /// Goes to the page before a call, where the practice call is.
    void practise() {
        navigator.go(Place.START);
    }

    /// Shows the evaluations that are about to be erased, and no others.
    void showOld(Retention.Notice notice) {
        navigator.go(Place.EVALUATIONS, new StartedBefore(notice.before()).subject());
    }

    /// Shows all that wait for something.
    void showAll(Unsettled unsettled) {
        navigator.go(Place.EVALUATIONS, unsettled.subject());
    }

    /// Shows every agreed step, and all there is to celebrate.
    void goToCoaching() {
        navigator.go(Place.COACHING);
    }

    void goToSettings() {
        navigator.go(Place.SETTINGS);
    }

    void goToTeam() {
        navigator.go(Place.TEAM);
    }

    void open(UUID evaluation) {
        navigator.go(Place.EVALUATIONS, evaluation.toString());
    }

    void talk(UUID evaluation) {
        navigator.go(Place.TALK, evaluation.toString());
    }

    void finish(UUID evaluation) {
        navigator.go(Place.WRAP_UP, evaluation.toString());
    }

    /// The call goes on.
    void goOn(UUID evaluation) {
        takenUp(evaluation, events -> takeUp.goOn(evaluation, events), call -> navigator.go(Place.LISTEN, id(call)));
    }

    /// The call ended where its last event was.
    void endAtLastEvent(UUID evaluation) {
        takenUp(
                evaluation,
                events -> takeUp.endAtLastEvent(evaluation, events),
                call -> navigator.go(Place.WRAP_UP, id(call)));
    }

    /// Throws the call away; it can be taken back all day. A later version leaves what was final as it stands, and the
    /// wrap-up, where it came from, says so and offers it back.
    void discard(UUID evaluation) {
        takenUp(evaluation, events -> takeUp.discard(evaluation, events), call -> {
            if (call.state().life() == Life.DISCARDED) {
                letGo(call);
            } else {
                navigator.go(Place.WRAP_UP, id(call));
            }
        });
    }

    /// Takes the throwing away back.
    void takeBack(UUID evaluation) {
        takenUp(evaluation, events -> takeUp.takeBack(evaluation, events), this::letGo);
    }

    private void letGo(OpenCall call) {
        // Reading comes after what was just to be saved, on the one thread that does both.
        refresh();
        store.run(() -> true, _ -> takeUp.letGo(call), problems::reportStorage);
    }

    private void takenUp(UUID evaluation, Function<List<LoggedEvent>, OpenCall> verb, Consumer<OpenCall> then) {
        store.run(() -> takeUp.read(evaluation), events -> then.accept(verb.apply(events)), problems::reportStorage);
    }

    private static String id(OpenCall call) {
        return call.id().toString();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }

    private void change(UnaryOperator<TodayState> change) {
        state.set(change.apply(state.get()));
    }
}
