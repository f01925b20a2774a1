package se.medlyss.ui.wrapup;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.OpenCall;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.SaveState;
import se.medlyss.application.WorkingDays;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;
import se.medlyss.call.Ticker;
import se.medlyss.people.Agent;
import se.medlyss.process.Language;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.AgentCopies;
import se.medlyss.ui.scoring.CopySubject;
import se.medlyss.ui.scoring.FollowUps;

/// The talk between coach and agent: a draft until it has been talked through.
public final class TalkViewModel {

    /// What an agreed step gets unless the two decide otherwise.
    static final int USUAL_CALLS = 3;
    static final int USUAL_DAYS = 14;

    private final Services services;
    private final Clock clock;
    private final HeldEvaluation held;
    private final TalkRevisions revisions;
    private final TalkTime time;
    private final ReadOnlyObjectWrapper<@Nullable TalkState> state = new ReadOnlyObjectWrapper<>();
    private Talk atFirst = Talk.EMPTY;

    /// What the talk stands on.
    ///
    /// @param store    the store's worker
    /// @param released when a revision left for the shared folder
    /// @param texts    what a revision that is made here gives as its reason
    /// @param leaves   told when such a revision was made
    public record Services(
            Calls calls,
            EvaluationArchive archive,
            PeopleDirectory people,
            Background store,
            Problems problems,
            Navigator navigator,
            FollowUps followUps,
            AgentCopies copies,
            Released released,
            Texts texts,
            Runnable leaves) {}

    /// What time it is; the ticker measures the coaching time.
    public record Clock(InstantSource wall, Ticker ticker, ZoneId zone) {}

    public TalkViewModel(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
        held = new HeldEvaluation(services.calls(), services.store(), services.problems());
        revisions = new TalkRevisions(services);
        time = new TalkTime(clock.ticker());
    }

    /// What to show; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable TalkState> state() {
        return state.getReadOnlyProperty();
    }

    /// How saving goes; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return held.saving();
    }

    /// Takes an evaluation over from the wrap-up, or reads one whose talk waits. The coaching time runs from here.
    void open(UUID evaluation) {
        leave();
        held.open(evaluation, this::take);
    }

    private void take(OpenCall opened) {
        time.begin();
        atFirst = opened.state().talk();
        state.set(TalkState.of(opened.state(), opened.process()));
        String agent = opened.state().header().agent();
        Background store = services.store();
        store.run(
                () -> services.people().agent(agent),
                known -> tell(opened, now -> now.named(known.map(Agent::name).orElse(""))),
                services.problems()::reportStorage);
        store.run(
                () -> services.people().coaches(),
                known -> tell(opened, now -> now.by(known)),
                services.problems()::reportStorage);
        lookAgainAtWhatWasAgreed();
        revisions.ask(opened, () -> tell(opened, TalkState::thatLeft));
    }

    /// Reads anew what is open from the talk before.
    void lookAgainAtWhatWasAgreed() {
        held.now()
                .ifPresent(open -> services.store()
                        .run(
                                () -> services.archive()
                                        .latestAgreed(open.state().header().agent()),
                                step -> tell(
                                        open,
                                        now -> now.after(step.filter(
                                                agreed -> !agreed.evaluation().equals(open.id())))),
                                services.problems()::reportStorage));
    }

    /// The reason of a revision while it is being written.
    HalfReason reason() {
        return new HalfReason(held);
    }

    /// The evaluation that is talked about, once it has been read.
    Optional<UUID> evaluation() {
        return held.now().map(OpenCall::id);
    }

    /// Hands the agent a readable copy.
    AgentCopies copies() {
        return services.copies();
    }

    /// What a copy of the evaluation is made of; empty until it has been read.
    Optional<CopySubject> copySubject() {
        save();
        return Optional.ofNullable(state.get())
                .map(now -> new CopySubject(now.call(), now.process(), now.agent(), now.coach()));
    }

    /// Closes agreed steps.
    FollowUps followUps() {
        return services.followUps();
    }

    private void tell(OpenCall about, UnaryOperator<TalkState> change) {
        if (held.is(about)) {
            change(change);
        }
    }

    private void change(UnaryOperator<TalkState> change) {
        TalkState now = state.get();
        if (now != null) {
            state.set(change.apply(now));
        }
    }

    /// Changes the draft; [#save()] makes it durable.
    void edit(UnaryOperator<Talk> change) {
        change(now -> now.with(change.apply(now.draft())));
    }

    /// What the two agree on; the first words bring the usual number of calls and day with them.
    void agree(String words) {
        edit(talk -> {
            Talk agreed = talk.withAgreed(words);
            boolean first = talk.agreed().isBlank() && !words.isBlank();
            return first && talk.inCalls() == 0
                    ? agreed.withInCalls(USUAL_CALLS).withBy(usualDay())
                    : agreed;
        });
    }

    private LocalDate usualDay() {
        Language language = Language.of(services.texts().locale());
        return WorkingDays.onOrAfter(today().plusDays(USUAL_DAYS), clock.zone(), language);
    }

    /// Lifts another moment, as long as there is room for it.
    void lift(Talk.Lifted moment) {
        edit(talk -> talk.lifted().stream().anyMatch(other -> other.entry() == moment.entry() && moment.entry() > 0)
                ? talk
                : talk.withLifted(
                        Stream.concat(talk.lifted().stream(), Stream.of(moment)).toList()));
    }

    void unfoldScore() {
        change(now -> now.unfolded(!now.unfolded()));
    }

    /// Corrects the measured time, by minutes; it never falls below zero.
    void correctTime(int minutes) {
        edit(talk -> time.corrected(talk, minutes));
    }

    /// How long the talk has taken so far, in milliseconds; it runs while the page is shown and the talk is not done.
    long coachingMs() {
        TalkState now = state.get();
        return now == null ? 0 : time.of(now.draft());
    }

    /// Makes the draft durable, if anything in it changed.
    void save() {
        TalkState now = state.get();
        held.now()
                .filter(open -> now != null && !now.draft().equals(open.state().talk()))
                .ifPresent(open -> write(open, draft()));
    }

    /// The agent has heard it.
    void talkedThrough() {
        held.now().ifPresent(open -> {
            Talk talk = draft().withCoachingMs(coachingMs());
            write(open, talk.done() ? talk : talk.withTalkedThrough(clock.wall().instant()));
            services.navigator().go(Place.TODAY);
        });
    }

    /// The same by its key, which may still be about the wrap-up that was finished a moment ago: pressed twice it
    /// must not say that the agent has heard what nobody has read.
    ///
    /// @param nanos when it was pressed, by the ticker
    void talkedThroughByKey(long nanos) {
        if (!time.hasJustBegun(nanos) || !draft().equals(atFirst)) {
            talkedThrough();
        }
    }

    /// The draft stays, and waits on Today from that day on.
    void later(LocalDate day) {
        held.now().ifPresent(open -> {
            save();
            held.take(new CallEvent.TalkPostponed(open.stamp(), day));
            services.navigator().go(Place.TODAY);
        });
    }

    /// Leads out of the talk: where it was held, or the evaluation has left, to the evaluation; else to the answers,
    /// after asking why they are to be changed after all.
    void goBack() {
        TalkState now = state.get();
        Optional<OpenCall> standing = held.now().filter(_ -> now != null && now.stands());
        standing.ifPresentOrElse(
                open -> services.navigator().go(Place.EVALUATIONS, open.id().toString()), () -> askBack(true));
    }

    /// Asks why the answers are to be changed after all, or asks no longer.
    void askBack(boolean asking) {
        change(now -> now.asking(asking));
    }

    /// Goes back to the answers. They were final: what changes is a new revision, and the one before stays.
    ///
    /// @param reason why; blank does nothing
    void backToAnswers(String reason) {
        held.now().filter(open -> !reason.isBlank()).ifPresent(open -> {
            save();
            held.take(new CallEvent.RevisionOpened(open.stamp(), reason.strip()));
            services.navigator().go(Place.WRAP_UP, open.id().toString());
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.wall().instant(), clock.zone());
    }

    /// Keeps the draft and the time it has taken, and lets the evaluation go.
    void leave() {
        held.now().ifPresent(open -> {
            boolean begun = !draft().equals(Talk.EMPTY);
            if (begun && !draft().done()) {
                edit(talk -> talk.withCoachingMs(coachingMs()));
            }
            save();
            held.letGo();
            revisions.catchUp(open, atFirst, () -> services.calls().release(open));
        });
        held.release();
        state.set(null);
    }

    private Talk draft() {
        TalkState now = state.get();
        return now == null ? Talk.EMPTY : now.draft();
    }

    private void write(OpenCall open, Talk talk) {
        held.take(new CallEvent.TalkWritten(open.stamp(), talk));
        change(now -> now.with(open.state()));
    }
}
