package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.SaveState;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.people.Agent;
import se.medlyss.process.NotReachedRule;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Problems;

/// Settling what a call left open.
public final class WrapUpViewModel {

    private final PeopleDirectory people;
    private final Background store;
    private final Problems problems;
    private final WrapUpBoard board;
    private final WrapUpEnding ending;

    /// @param store     the store's worker
    /// @param startNext starts the next call with the same agent and process as this one
    public WrapUpViewModel(
            Calls calls,
            PeopleDirectory people,
            Background store,
            Problems problems,
            Navigator navigator,
            Consumer<OpenCall> startNext) {
        this.people = people;
        this.store = store;
        this.problems = problems;
        board = new WrapUpBoard(new HeldEvaluation(calls, store, problems), navigator);
        ending = new WrapUpEnding(board, navigator, startNext);
    }

    /// What to show; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable WrapUpState> state() {
        return board.state();
    }

    /// How saving goes; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return board.held().saving();
    }

    /// What becomes of the evaluation.
    WrapUpEnding ending() {
        return ending;
    }

    /// Takes an evaluation over from the live screen, or reads one that was put aside.
    void open(UUID evaluation) {
        leave();
        board.held().open(evaluation, this::take);
    }

    /// Lets the evaluation go; what is not durable yet is still saved.
    void leave() {
        board.clear();
    }

    private void take(OpenCall opened) {
        Life life = opened.state().life();
        if (life == Life.FINAL || life == Life.WITHDRAWN) {
            ending.goOn(opened);
            return;
        }
        if (life == Life.RUNNING || life == Life.PARKED) {
            board.held().take(new CallEvent.WrapUpOpened(opened.stamp()));
        }
        board.begin(opened, life == Life.WRAP_UP && opened.state().revision() == 1);
        String agent = opened.state().header().agent();
        store.run(
                () -> people.agent(agent),
                known -> board.name(opened, known.map(Agent::name).orElse("")),
                problems::reportStorage);
    }

    /// Moves the cursor.
    void select(int row) {
        board.select(row);
    }

    /// Moves the cursor to that line, if it is still there.
    void select(Row row) {
        WrapUpState now = board.state().get();
        List<String> names =
                now == null ? List.of() : now.rows().stream().map(Row::name).toList();
        if (names.contains(row.name())) {
            select(names.indexOf(row.name()));
        }
    }

    /// Shows or folds the score's lines.
    void foldScore() {
        board.show(now -> now.withUnfolded(!now.unfolded()));
    }

    /// Shows or folds every answer, to change or comment on.
    void foldAnswers() {
        board.show(now -> now.withAnswers(!now.answers()));
        board.change(now -> now.at(now.showing().answers() ? now.firstAnswer() : now.firstOpen(), now.showing()));
    }

    /// Lays the overview of all keys over the page, or takes it away.
    void showKeys(boolean shown) {
        board.show(now -> now.withKeys(shown));
    }

    /// Tells that a key did nothing on its line.
    void didNothing(Chord key) {
        board.show(now -> now.withIdle(key));
    }

    /// Settles a line, or begins to write about it.
    void settle(Choice choice) {
        switch (choice.does()) {
            case Choice.Settle(Function<Stamp, CallEvent> event) -> board.observe(event);
            case Choice.Write(Writing writing) -> board.show(now -> now.withWriting(Optional.of(writing)));
        }
    }

    /// Keeps what was written; refused when it cannot be read, and the field stays.
    ///
    /// @return whether it was kept
    boolean written(Writing writing, String words) {
        Optional<Function<Stamp, CallEvent>> event = writing.event(words);
        event.ifPresent(board::observe);
        return event.isPresent();
    }

    /// The writing has rested: makes it durable as it stands now.
    ///
    /// @param kept what stands there without it
    void rests(Writing writing, String words, String kept) {
        WrapUpState now = board.state().get();
        if (now != null && now.showing().writing().filter(writing::equals).isPresent()) {
            board.draft(writing, words, kept);
        }
    }

    /// Leaves it as it was.
    void stopWriting() {
        board.show(now -> now.withWriting(Optional.empty()));
    }

    /// The line broke, or it did not after all.
    void cutOff() {
        boolean cut = board.now().circumstances().cutOff();
        board.observe(at -> new CallEvent.CutOff(at, !cut));
    }

    /// Nobody answered the mystery call, in as many attempts as the process allows; or somebody did after all.
    void notReached() {
        boolean gaveUp = board.now().circumstances().notReached();
        board.observe(at -> new CallEvent.NotReached(at, gaveUp ? 0 : attempts()));
    }

    private int attempts() {
        WrapUpState now = board.state().get();
        NotReachedRule rule = now == null ? null : now.process().scoring().notReached();
        return rule == null ? 1 : rule.attempts();
    }

    void undo() {
        WrapUpState shown = board.asOfNow();
        if (shown != null && shown.undoable()) {
            board.step(call -> call.undo(call.stamp()));
        }
    }

    void redo() {
        board.step(call -> call.redo(call.stamp()));
    }
}
