package se.medlyss.ui.coaching;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.coaching.AgentCoaching;
import se.medlyss.application.coaching.HeldTalk;
import se.medlyss.application.coaching.ReadCoaching;
import se.medlyss.application.today.InTurn;
import se.medlyss.coaching.CoachingTime;
import se.medlyss.coaching.Due;
import se.medlyss.people.Agent;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.FollowUps;

/// What there is to follow up, to hold and to celebrate.
public final class CoachingViewModel {

    private final Sources sources;
    private final Background store;
    private final Problems problems;
    private final Navigator navigator;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<CoachingState> state;
    private final Map<UUID, Known> known = new HashMap<>();
    private int reading;

    /// Where everything comes from.
    ///
    /// @param turn        everybody, with the open agreed step
    /// @param refreshTurn reads that anew
    public record Sources(
            ReadCoaching read, ObservableValue<List<InTurn>> turn, Runnable refreshTurn, FollowUps followUps) {}

    /// What day it is, where the coach is.
    public record Clock(InstantSource wall, ZoneId zone) {
        LocalDate today() {
            return LocalDate.ofInstant(wall.instant(), zone);
        }
    }

    private record Known(int seq, Optional<HeldTalk> talk) {}

    /// @param store the store's thread
    public CoachingViewModel(Sources sources, Background store, Problems problems, Navigator navigator, Clock clock) {
        this.sources = sources;
        this.store = store;
        this.problems = problems;
        this.navigator = navigator;
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(new CoachingState(
                false,
                clock.today(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new CoachingTime(Duration.ZERO, Duration.ZERO, 0),
                Map.of(),
                null));
        sources.turn().subscribe(this::turned);
    }

    ReadOnlyObjectProperty<CoachingState> state() {
        return state.getReadOnlyProperty();
    }

    /// Closes agreed steps.
    FollowUps followUps() {
        return sources.followUps();
    }

    ZoneId zone() {
        return clock.zone();
    }

    /// The steps are known wherever the turn is: what is due is counted before anybody comes here.
    private void turned(List<InTurn> turn) {
        change(now -> now.withSteps(turn, clock.today()));
        countTalks();
    }

    /// Counts anew what is due, after something was done on another page.
    void recount() {
        sources.refreshTurn().run();
        countTalks();
    }

    private void countTalks() {
        store.run(sources.read()::waiting, waiting -> change(now -> now.withWaiting(waiting)), problems::reportStorage);
    }

    /// Reads everything anew.
    void refresh() {
        int round = ++reading;
        sources.refreshTurn().run();
        store.run(
                sources.read()::basis,
                basis -> next(round, basis, basis.talked().iterator(), new ArrayList<>()),
                problems::reportStorage);
    }

    /// Reads one talk a task, so that whatever else the store has to do goes in between.
    private void next(int round, ReadCoaching.Basis basis, Iterator<EvaluationSummary> talked, List<HeldTalk> talks) {
        while (round == reading && talked.hasNext()) {
            EvaluationSummary summary = talked.next();
            Known before = known.get(summary.id());
            if (before == null || before.seq() != summary.lastSeq()) {
                read(summary, talk -> {
                    talk.ifPresent(talks::add);
                    next(round, basis, talked, talks);
                });
                return;
            }
            before.talk().ifPresent(talks::add);
        }
        if (round == reading) {
            take(basis, talks);
        }
    }

    private void read(EvaluationSummary summary, Consumer<Optional<HeldTalk>> then) {
        store.run(
                () -> sources.read().talk(summary),
                talk -> {
                    known.put(summary.id(), new Known(summary.lastSeq(), talk));
                    then.accept(talk);
                },
                problems::reportStorage);
    }

    private void take(ReadCoaching.Basis basis, List<HeldTalk> talks) {
        LocalDate today = clock.today();
        change(now -> new CoachingState(
                true,
                today,
                now.steps(),
                basis.waiting(),
                basis.agents().stream()
                        .filter(Agent::active)
                        .map(agent -> AgentCoaching.of(agent, talks, today, clock.zone()))
                        .toList(),
                talks.stream().flatMap(talk -> talk.outcome().lifted().stream()).toList(),
                AgentCoaching.time(talks, today, clock.zone()),
                basis.agents().stream().collect(Collectors.toMap(Agent::id, Agent::name)),
                now.chosen()));
    }

    /// Looks at an agent.
    void choose(String agent) {
        change(now -> now.choosing(agent));
    }

    /// Follows a step up a week later.
    void putOff(Agreed step) {
        LocalDate by = Due.putOff(step.talk().by(), clock.today());
        followUps().postpone(step.evaluation(), by, this::refresh);
    }

    /// Says a step in other words; blank leaves it as it is.
    void reword(Agreed step, String words) {
        if (!words.isBlank() && !words.strip().equals(step.talk().agreed().strip())) {
            followUps().reword(step.evaluation(), words, this::refresh);
        }
    }

    void open(UUID evaluation) {
        navigator.go(Place.EVALUATIONS, evaluation.toString());
    }

    void talk(UUID evaluation) {
        navigator.go(Place.TALK, evaluation.toString());
    }

    void startListening() {
        navigator.go(Place.START);
    }

    void startListening(String agent) {
        navigator.go(Place.START, agent);
    }

    private void change(UnaryOperator<CoachingState> change) {
        state.set(change.apply(state.get()));
    }
}
