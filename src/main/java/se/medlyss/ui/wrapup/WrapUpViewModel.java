package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.SaveState;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Mode;
import se.medlyss.call.Stamp;
import se.medlyss.people.Agent;
import se.medlyss.process.CallProcess;
import se.medlyss.process.NotReachedRule;
import se.medlyss.score.Explanation;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// Settling what a call left open, and deciding what becomes of it.
public final class WrapUpViewModel {

    private final Calls calls;
    private final PeopleDirectory people;
    private final Background store;
    private final Problems problems;
    private final Navigator navigator;
    private final Consumer<OpenCall> startNext;
    private final ReadOnlyObjectWrapper<@Nullable WrapUpState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saving = new ReadOnlyObjectWrapper<>();
    private @Nullable OpenCall call;

    /// @param store     the store's worker
    /// @param startNext starts the next call with the same agent and process as this one
    public WrapUpViewModel(
            Calls calls,
            PeopleDirectory people,
            Background store,
            Problems problems,
            Navigator navigator,
            Consumer<OpenCall> startNext) {
        this.calls = calls;
        this.people = people;
        this.store = store;
        this.problems = problems;
        this.navigator = navigator;
        this.startNext = startNext;
    }

    /// What to show; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable WrapUpState> state() {
        return state.getReadOnlyProperty();
    }

    /// How saving goes; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    /// Takes an evaluation over from the live screen, or reads one that was put aside.
    void open(UUID evaluation) {
        leave();
        Optional<OpenCall> inMemory = calls.open(evaluation);
        if (inMemory.isPresent()) {
            take(inMemory.get());
            return;
        }
        store.run(() -> calls.read(evaluation), events -> resume(evaluation, events), problems::reportStorage);
    }

    /// Lets the evaluation go; what is not durable yet is still saved.
    void leave() {
        if (call != null) {
            calls.release(call);
            call = null;
            state.set(null);
        }
    }

    private void resume(UUID evaluation, List<LoggedEvent> events) {
        take(calls.resume(evaluation, events, _ -> {}));
    }

    private void take(OpenCall opened) {
        call = opened;
        opened.tellSaving(news -> store.onScreen(() -> saving.set(news)));
        saving.set(opened.saving());
        Life life = opened.state().life();
        if (life == Life.FINAL || life == Life.WITHDRAWN) {
            goOn(opened);
            return;
        }
        if (life == Life.RUNNING || life == Life.PARKED) {
            opened.take(new CallEvent.WrapUpOpened(opened.stamp()));
        }
        show(opened, "", -1, Optional.empty());
        String agent = opened.state().header().agent();
        store.run(() -> people.agent(agent), known -> name(opened, known), problems::reportStorage);
    }

    private void name(OpenCall opened, Optional<Agent> known) {
        WrapUpState now = state.get();
        if (opened == call && now != null) {
            show(opened, known.map(Agent::name).orElse(""), now.cursor(), Optional.of(now));
        }
    }

    /// Moves the cursor.
    void select(int row) {
        change(now -> with(
                now, Math.clamp(row, now.rows().isEmpty() ? -1 : 0, now.rows().size() - 1), now.unfolded()));
    }

    /// Shows or folds the score's lines.
    void foldScore() {
        change(now -> with(now, now.cursor(), !now.unfolded()));
    }

    /// Settles a line.
    void settle(Choice choice) {
        observe(choice.event());
    }

    /// The line broke, or it did not after all.
    void cutOff() {
        observe(at -> new CallEvent.CutOff(at, !now().circumstances().cutOff()));
    }

    /// Nobody answered the mystery call, in as many attempts as the process allows; or somebody did after all.
    void notReached() {
        observe(at -> new CallEvent.NotReached(at, now().circumstances().notReached() ? 0 : attempts()));
    }

    private int attempts() {
        NotReachedRule rule = call == null ? null : call.process().scoring().notReached();
        return rule == null ? 1 : rule.attempts();
    }

    void undo() {
        step(call -> call.undo(call.stamp()));
    }

    void redo() {
        step(call -> call.redo(call.stamp()));
    }

    /// The call goes on after all.
    void resumeCall() {
        observe(CallEvent.Resumed::new);
    }

    /// Puts it aside, to finish later.
    void park() {
        observe(CallEvent.Parked::new);
        navigator.go(Place.TODAY);
    }

    /// Puts it aside and starts the next call at once.
    void startNextCall() {
        OpenCall parked = call;
        if (parked != null) {
            observe(CallEvent.Parked::new);
            startNext.accept(parked);
        }
    }

    /// Throws it away; [#takeBack()] brings it back.
    void discard() {
        observe(CallEvent.Discarded::new);
    }

    /// Brings back what was thrown away.
    void takeBack() {
        observe(CallEvent.DiscardTakenBack::new);
        observe(CallEvent.WrapUpOpened::new);
    }

    /// Leaves for Today; what was thrown away stays thrown away.
    void toToday() {
        navigator.go(Place.TODAY);
    }

    /// The answers stand, unless something is left that cannot wait: then the cursor goes there.
    void finish() {
        WrapUpState shown = state.get();
        OpenCall finished = call;
        if (shown == null || finished == null || shown.call().life() != Life.WRAP_UP) {
            return;
        }
        int first = shown.firstThatCannotWait();
        if (first >= 0) {
            state.set(new WrapUpState(
                    shown.call(),
                    shown.process(),
                    shown.agent(),
                    shown.rows(),
                    first,
                    shown.explanation(),
                    shown.unfolded(),
                    true));
            return;
        }
        finished.take(new CallEvent.Finalised(finished.stamp()));
        goOn(finished);
    }

    /// What follows when nothing is left to settle: the talk, unless the agent has heard it or nobody shall.
    private void goOn(OpenCall settled) {
        boolean toHear = settled.state().life() == Life.FINAL
                && !settled.state().talk().done()
                && settled.state().header().mode() == Mode.LIVE
                && !settled.state().header().practice();
        navigator.go(toHear ? Place.TALK : Place.EVALUATIONS, settled.id().toString());
    }

    private CallState now() {
        return call == null ? CallState.BLANK : call.state();
    }

    private void observe(Function<Stamp, CallEvent> event) {
        step(open -> open.take(event.apply(open.stamp())));
    }

    private void step(Consumer<OpenCall> action) {
        OpenCall open = call;
        WrapUpState before = state.get();
        if (open == null || before == null) {
            return;
        }
        action.accept(open);
        saving.set(open.saving());
        if (open.state().life() == Life.RUNNING) {
            navigator.go(Place.LISTEN, open.id().toString());
        } else {
            show(open, before.agent(), before.cursor(), Optional.of(before));
        }
    }

    private void show(OpenCall open, String agent, int cursor, Optional<WrapUpState> before) {
        CallState folded = open.state();
        CallProcess process = open.process();
        List<Row> rows = Row.of(folded, process);
        Explanation explanation = Explanation.of(
                process,
                folded.answers().fitting(process),
                folded.circumstances().notReached());
        boolean fold = process.scoring().hidePoints();
        state.set(new WrapUpState(
                folded,
                process,
                agent,
                rows,
                Cursor.after(before.map(WrapUpState::rows).orElse(List.of()), cursor, rows),
                explanation,
                before.map(WrapUpState::unfolded).orElse(!fold),
                false));
    }

    private void change(Function<WrapUpState, WrapUpState> to) {
        WrapUpState now = state.get();
        if (now != null) {
            state.set(to.apply(now));
        }
    }

    private static WrapUpState with(WrapUpState now, int cursor, boolean unfolded) {
        return new WrapUpState(
                now.call(),
                now.process(),
                now.agent(),
                now.rows(),
                cursor,
                now.explanation(),
                unfolded,
                now.mustFirst());
    }
}
