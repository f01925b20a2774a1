package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.Armed;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallMoves;
import se.medlyss.call.CallState;
import se.medlyss.call.Leftovers;
import se.medlyss.call.Press;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;

/// Answering criteria: which of them are on the screen, where the row cursor is, which one waits for a digit. Every
/// intent takes the stamp of its key press and costs the same however long the call is.
public final class ScoringViewModel {

    /// A criterion that a key or a click just reached; `seq` tells one touch from the next.
    public record Touched(CriterionKey key, int seq) {}

    private final OpenCall call;
    private final ReadOnlyObjectWrapper<CallState> state;
    private final RowCursor rows;
    private final ReadOnlyObjectWrapper<Optional<Armed>> armed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AnswerDrafts drafts;
    private final Typing typing;
    private final ReadOnlyObjectWrapper<Optional<Touched>> touched = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CriterionKey>> leftovers = new ReadOnlyObjectWrapper<>(List.of());
    private int touches;

    /// Answers go to this call.
    public ScoringViewModel(OpenCall call) {
        this.call = call;
        state = new ReadOnlyObjectWrapper<>(call.state());
        rows = new RowCursor(currentSheet().orElseGet(this::wholeCallSheet));
        drafts = new AnswerDrafts(call, this::take);
        typing = new Typing(this::now, this::typed, drafts);
        leftovers.set(Leftovers.of(call.state(), call.process()));
        drafts.half().ifPresent(this::goOn);
    }

    /// What the call's events add up to.
    public ReadOnlyObjectProperty<CallState> state() {
        return state.getReadOnlyProperty();
    }

    /// The criteria on the screen.
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return rows.sheet();
    }

    /// The criterion that *met*, *not met* … are about.
    public ReadOnlyObjectProperty<Optional<CriterionKey>> cursor() {
        return rows.at();
    }

    /// The criterion that waits for a digit.
    public ReadOnlyObjectProperty<Optional<Armed>> armed() {
        return armed.getReadOnlyProperty();
    }

    /// The answer that is being typed.
    public Typing typing() {
        return typing;
    }

    /// The latest criterion that was reached, to light its row.
    public ReadOnlyObjectProperty<Optional<Touched>> touched() {
        return touched.getReadOnlyProperty();
    }

    /// What earlier stages still lack.
    public ReadOnlyObjectProperty<List<CriterionKey>> leftovers() {
        return leftovers.getReadOnlyProperty();
    }

    /// The process that the call is scored by right now.
    public CallProcess process() {
        return call.process();
    }

    /// The criterion with this key, as the process has it.
    public Optional<Criterion> criterion(CriterionKey key) {
        return call.process().criterion(key);
    }

    /// The time now, for a click: taken before anything else is done about it.
    public Stamp now() {
        return call.stamp();
    }

    /// Takes an event in, when there is one; the screen is right at once.
    public void take(Optional<CallEvent> event) {
        if (event.isPresent()) {
            call.take(event.get());
            refresh();
        }
    }

    /// Takes the latest observation back.
    public void undo(Stamp at) {
        call.undo(at);
        refresh();
    }

    /// Gives back what was taken back.
    public void redo(Stamp at) {
        call.redo(at);
        refresh();
    }

    /// The key of the criterion with that number (1 for the first row).
    public void number(int number, Stamp at) {
        rows.sheet().get().row(number).ifPresent(row -> press(row.key(), row.criterion(), at));
    }

    /// A digit while a criterion is armed: its grade, or the number of its option.
    ///
    /// @return whether a criterion waited for it
    public boolean digit(int digit, Stamp at) {
        Optional<Armed> waiting = armed.get().filter(each -> each.waits(at.offsetMs()));
        waiting.ifPresent(each -> criterion(each.key())
                .flatMap(criterion -> Armed.digit(criterion, digit))
                .ifPresent(answer -> answer(each.key(), answer, at)));
        return waiting.isPresent();
    }

    /// The armed criterion no longer waits.
    public void disarm() {
        armed.set(Optional.empty());
    }

    /// Whether a criterion was armed so long ago that it no longer waits.
    public boolean overdue() {
        return armed.get().filter(each -> !each.waits(call.nowMs())).isPresent();
    }

    /// An answer at the row cursor. A criterion that it does not fit is asked for its own kind of answer.
    public void give(Answer answer, Stamp at) {
        Optional<CriterionKey> key = rows.at().get();
        Optional<Criterion> criterion = key.flatMap(this::criterion);
        if (key.isPresent() && criterion.isPresent()) {
            if (answer.fits(criterion.get())) {
                answer(key.get(), answer, at);
            } else {
                press(key.get(), criterion.get(), at);
            }
        }
    }

    /// Unanswered again, at the row cursor.
    public void clear(Stamp at) {
        rows.at().get().ifPresent(key -> clear(key, at));
    }

    /// An answer to a criterion, from its own button; chosen again, it is unanswered.
    public void choose(CriterionKey key, Answer answer, Stamp at) {
        if (state.get().answer(key).filter(answer::equals).isPresent()) {
            clear(key, at);
        } else {
            answer(key, answer, at);
        }
    }

    /// What the key of a criterion does, from its own button or place on the screen.
    public void press(CriterionKey key, Criterion criterion, Stamp at) {
        reach(key);
        switch (Press.on(state.get(), key, criterion, at)) {
            case Press.Took(CallEvent event) -> take(Optional.of(event));
            case Press.Arms _ -> armed.set(Optional.of(new Armed(key, at.offsetMs())));
            case Press.AsksNumber _, Press.AsksText _ -> typing.ask(key, criterion);
            case Press.Selects _ -> {}
        }
    }

    private void typed(CriterionKey key, @Nullable Answer answer, Stamp at) {
        if (answer == null) {
            clear(key, at);
        } else {
            answer(key, answer, at);
        }
    }

    /// What was half typed when the app died stands where it was typed.
    private void goOn(CallEvent.AnswerDrafted draft) {
        criterion(draft.key()).ifPresent(criterion -> {
            if (wholeCallSheet().indexOf(draft.key()) >= 0) {
                rows.show(wholeCallSheet());
            }
            rows.go(draft.key());
            typing.goOn(draft, criterion);
        });
    }

    /// The same answer for all that the stage (or whole call) on the screen still lacks.
    public void rest(Answer answer, Stamp at) {
        Sheet shown = rows.sheet().get();
        List<Stage> stages = shown.isWholeCall()
                ? process().stages(Phase.WHOLE)
                : process().stage(shown.id()).stream().toList();
        take(CallMoves.rest(state.get(), stages, answer, at));
    }

    /// The row cursor goes to this criterion.
    public void select(CriterionKey key) {
        disarm();
        rows.go(key);
    }

    /// The row cursor goes up (-1) or down (1); below the last row are the leftovers.
    public void move(int step) {
        disarm();
        rows.move(step, leftovers.get());
    }

    /// The whole-call criteria, and back.
    public void wholeCall() {
        boolean back = rows.sheet().get().isWholeCall();
        show(back ? currentSheet().orElseGet(this::wholeCallSheet) : wholeCallSheet());
    }

    /// The first leftover of an earlier stage; from one leftover, the next. One that waits for a digit is armed, one
    /// that takes a number asks for it.
    public void leftover(Stamp at) {
        List<CriterionKey> left = leftovers.get();
        int index = rows.at().get().map(left::indexOf).orElse(-1);
        if (!left.isEmpty()) {
            CriterionKey key = left.get((index + 1) % left.size());
            reach(key);
            criterion(key)
                    .map(Criterion::kind)
                    .filter(each -> each instanceof CriterionKind.Graded || each instanceof CriterionKind.Choice)
                    .ifPresent(_ -> press(key, criterion(key).orElseThrow(), at));
        }
    }

    private void answer(CriterionKey key, Answer answer, Stamp at) {
        typing.answered(key);
        reach(key);
        take(CallMoves.answer(state.get(), key, answer, at));
    }

    private void clear(CriterionKey key, Stamp at) {
        reach(key);
        if (state.get().answer(key).isPresent()) {
            take(Optional.of(new CallEvent.AnswerCleared(at, key)));
        }
    }

    private void reach(CriterionKey key) {
        select(key);
        touches++;
        touched.set(Optional.of(new Touched(key, touches)));
    }

    /// Looks at the call anew, after something else changed it.
    public void refresh() {
        CallState before = state.get();
        CallState now = call.state();
        state.set(now);
        boolean otherStage =
                !now.content().currentStage().equals(before.content().currentStage());
        if (otherStage || !now.process().equals(before.process())) {
            show(currentSheet().orElse(rows.sheet().get()));
        }
        List<CriterionKey> left = Leftovers.of(now, call.process());
        if (!left.equals(leftovers.get())) {
            leftovers.set(left);
        }
    }

    private void show(Sheet next) {
        disarm();
        typing.leave();
        rows.show(next);
    }

    private Optional<Sheet> currentSheet() {
        CallState now = call.state();
        return now.content().currentStage().flatMap(call.process()::stage).map(stage -> Sheet.of(now.process(), stage));
    }

    private Sheet wholeCallSheet() {
        return Sheet.wholeCall(call.state().process(), call.process());
    }
}
