package se.medlyss.ui.wrapup;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.OpenCall;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.SaveState;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Talk;
import se.medlyss.call.Ticker;
import se.medlyss.coaching.TalkProposals;
import se.medlyss.people.Agent;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Scoring;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// The talk between coach and agent: a draft until it has been talked through.
public final class TalkViewModel {

    /// What an agreed step gets unless the two decide otherwise.
    static final int USUAL_CALLS = 3;

    static final int USUAL_DAYS = 14;

    private final Services services;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable TalkState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saving = new ReadOnlyObjectWrapper<>();
    private @Nullable OpenCall call;
    private long shownNanos;

    /// What the talk stands on.
    ///
    /// @param store the store's worker
    public record Services(
            Calls calls,
            EvaluationArchive archive,
            PeopleDirectory people,
            Background store,
            Problems problems,
            Navigator navigator) {}

    /// What time it is.
    ///
    /// @param ticker measures the coaching time
    public record Clock(InstantSource wall, Ticker ticker, ZoneId zone) {}

    public TalkViewModel(Services services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    /// What to show; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable TalkState> state() {
        return state.getReadOnlyProperty();
    }

    /// How saving goes; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    /// Takes an evaluation over from the wrap-up, or reads one whose talk waits. The coaching time runs from here.
    void open(UUID evaluation) {
        leave();
        Optional<OpenCall> inMemory = services.calls().open(evaluation);
        if (inMemory.isPresent()) {
            take(inMemory.get());
            return;
        }
        services.store()
                .run(
                        () -> services.calls().read(evaluation),
                        events -> take(resume(evaluation, events)),
                        services.problems()::reportStorage);
    }

    private OpenCall resume(UUID evaluation, List<LoggedEvent> events) {
        return services.calls().resume(evaluation, events, _ -> {});
    }

    private void take(OpenCall opened) {
        call = opened;
        shownNanos = clock.ticker().nanos();
        opened.tellSaving(news -> services.store().onScreen(() -> saving.set(news)));
        saving.set(opened.saving());
        CallState folded = opened.state();
        CallProcess process = opened.process();
        TalkProposals proposals = TalkProposals.of(folded, process);
        state.set(new TalkState(
                folded,
                process,
                "",
                folded.talk(),
                proposals,
                Optional.empty(),
                Scoring.score(
                        process,
                        folded.answers().fitting(process),
                        folded.circumstances().notReached()),
                false));
        String agent = folded.header().agent();
        services.store()
                .run(
                        () -> services.people().agent(agent),
                        known -> name(opened, known),
                        services.problems()::reportStorage);
        services.store()
                .run(
                        () -> services.archive().latestAgreed(agent),
                        step -> remember(opened, step),
                        services.problems()::reportStorage);
    }

    private void name(OpenCall opened, Optional<Agent> known) {
        TalkState now = state.get();
        if (opened == call && now != null) {
            state.set(now.named(known.map(Agent::name).orElse(""), now.before()));
        }
    }

    private void remember(OpenCall opened, Optional<Agreed> step) {
        TalkState now = state.get();
        if (opened == call && now != null) {
            state.set(now.named(
                    now.agent(), step.filter(agreed -> !agreed.evaluation().equals(opened.id()))));
        }
    }

    /// Changes the draft; [#save()] makes it durable.
    void edit(UnaryOperator<Talk> change) {
        TalkState now = state.get();
        if (now != null) {
            state.set(now.with(change.apply(now.draft())));
        }
    }

    /// What the two agree on; the first words bring the usual number of calls and day with them.
    void agree(String words) {
        edit(talk -> {
            Talk agreed = talk.withAgreed(words);
            boolean first = talk.agreed().isBlank() && !words.isBlank();
            return first && talk.inCalls() == 0
                    ? agreed.withInCalls(USUAL_CALLS).withBy(today().plusDays(USUAL_DAYS))
                    : agreed;
        });
    }

    /// Lifts another moment, as long as there is room for it.
    void lift(Talk.Lifted moment) {
        edit(talk -> talk.lifted().stream().anyMatch(other -> other.entry() == moment.entry() && moment.entry() > 0)
                ? talk
                : talk.withLifted(
                        Stream.concat(talk.lifted().stream(), Stream.of(moment)).toList()));
    }

    void unfoldScore() {
        TalkState now = state.get();
        if (now != null) {
            state.set(now.unfolded(!now.unfolded()));
        }
    }

    /// Corrects the measured time, by minutes; it never falls below zero.
    void correctTime(int minutes) {
        long corrected = Math.max(0, coachingMs() + Duration.ofMinutes(minutes).toMillis());
        shownNanos = clock.ticker().nanos();
        edit(talk -> talk.withCoachingMs(corrected));
    }

    /// How long the talk has taken so far, in milliseconds; it runs while the page is shown and the talk is not done.
    long coachingMs() {
        TalkState now = state.get();
        if (now == null) {
            return 0;
        }
        long running = now.draft().done() ? 0 : (clock.ticker().nanos() - shownNanos) / 1_000_000;
        return now.draft().coachingMs() + running;
    }

    /// Makes the draft durable, if anything in it changed.
    void save() {
        OpenCall open = call;
        TalkState now = state.get();
        if (open != null && now != null && !now.draft().equals(open.state().talk())) {
            write(open, now.draft());
        }
    }

    /// The agent has heard it.
    void talkedThrough() {
        OpenCall open = call;
        TalkState now = state.get();
        if (open == null || now == null) {
            return;
        }
        Talk talk = now.draft().withCoachingMs(coachingMs());
        write(open, talk.done() ? talk : talk.withTalkedThrough(clock.wall().instant()));
        services.navigator().go(Place.TODAY);
    }

    /// The draft stays, and waits on Today from that day on.
    void later(LocalDate day) {
        OpenCall open = call;
        if (open != null) {
            save();
            open.take(new CallEvent.TalkPostponed(open.stamp(), day));
            services.navigator().go(Place.TODAY);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.wall().instant(), clock.zone());
    }

    /// Keeps the draft and the time it has taken, and lets the evaluation go.
    void leave() {
        OpenCall open = call;
        TalkState now = state.get();
        if (open != null && now != null) {
            boolean begun = !now.draft().equals(Talk.EMPTY);
            if (begun && !now.draft().done()) {
                edit(talk -> talk.withCoachingMs(coachingMs()));
            }
            save();
            services.calls().release(open);
        }
        call = null;
        state.set(null);
    }

    private void write(OpenCall open, Talk talk) {
        open.take(new CallEvent.TalkWritten(open.stamp(), talk));
        saving.set(open.saving());
        TalkState now = state.get();
        if (now != null) {
            state.set(now.with(open.state()));
        }
    }
}
