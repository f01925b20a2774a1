package se.medlyss.ui.wrapup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallClock;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Explanation;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;

/// The evaluation that is wrapped up, and what the page shows of it. Each event is folded and shown at once.
final class WrapUpBoard {

    /// Sooner than this nobody has read what there is to settle.
    private static final long UNSEEN_MS = 1_000;

    private final HeldEvaluation held;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable WrapUpState> state = new ReadOnlyObjectWrapper<>();
    private boolean fromCall;
    private Stamp began = new Stamp(0, Instant.EPOCH);
    private int beganSeq;

    WrapUpBoard(HeldEvaluation held, Navigator navigator) {
        this.held = held;
        this.navigator = navigator;
    }

    HeldEvaluation held() {
        return held;
    }

    /// What to show; null until the evaluation has been read.
    ReadOnlyObjectProperty<@Nullable WrapUpState> state() {
        return state.getReadOnlyProperty();
    }

    /// The evaluation as it stands.
    CallState now() {
        return held.now().map(OpenCall::state).orElse(CallState.BLANK);
    }

    String id() {
        return held.now().map(OpenCall::id).map(UUID::toString).orElse("");
    }

    void clear() {
        held.release();
        state.set(null);
    }

    void observe(Function<Stamp, CallEvent> event) {
        step(open -> open.take(event.apply(open.stamp())));
    }

    /// Makes something half written durable.
    void draft(Writing writing, String words, String kept) {
        held.now()
                .flatMap(open -> writing.drafted(open.state().drafts(), open.stamp(), words, kept))
                .ifPresent(held::take);
    }

    void step(Consumer<OpenCall> action) {
        WrapUpState before = state.get();
        Optional<OpenCall> open = held.now();
        if (before == null || open.isEmpty()) {
            return;
        }
        action.accept(open.get());
        held.touched();
        if (open.get().state().life() == Life.RUNNING) {
            navigator.go(Place.LISTEN, id());
        } else {
            show(
                    open.get(),
                    before.agent(),
                    Optional.of(before),
                    before.showing().afterEvent());
        }
    }

    /// Shows the evaluation for the first time.
    ///
    /// @param fromCall whether the call has ended just now
    void begin(OpenCall open, boolean fromCall) {
        this.fromCall = fromCall;
        began = open.stamp();
        beganSeq = open.state().seq();
        show(open, "", Optional.empty(), Showing.from(!open.process().scoring().hidePoints()));
        goOnWriting(open.state().drafts());
    }

    /// What the app died in the middle of is open again, where it was.
    private void goOnWriting(Drafts drafts) {
        boolean half = drafts.answer() != null || !drafts.words().isEmpty();
        if (half && !findHalfWritten(drafts)) {
            show(showing -> showing.withAnswers(true));
            if (!findHalfWritten(drafts)) {
                show(showing -> showing.withAnswers(false));
            }
        }
    }

    private boolean findHalfWritten(Drafts drafts) {
        WrapUpState shown = state.get();
        List<Row> rows = shown == null ? List.of() : shown.rows();
        for (int row = 0; row < rows.size() && shown != null; row++) {
            for (Choice choice : shown.choices(rows.get(row))) {
                if (choice.does() instanceof Choice.Write(Writing writing)
                        && !writing.draft(drafts).isEmpty()) {
                    state.set(shown.at(row, shown.showing().withWriting(Optional.of(writing))));
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a key was pressed so soon after the call's end that it can hardly be about this page, and nothing has
    /// been done here yet.
    ///
    /// @param nanos when the key was pressed, by the ticker
    boolean hasJustBegun(long nanos) {
        // A recording stands still at its end, and a wall clock may be set back: one of them goes on.
        return held.now()
                .filter(open -> fromCall && open.stampAt(nanos).offsetMs() < began.offsetMs() + UNSEEN_MS)
                .filter(open -> CallClock.gapMs(began, open.stampAt(nanos).wall()) < UNSEEN_MS)
                .filter(open -> open.state().seq() == beganSeq)
                .isPresent();
    }

    void name(OpenCall open, String agent) {
        WrapUpState before = state.get();
        if (held.is(open) && before != null) {
            show(open, agent, Optional.of(before), before.showing());
        }
    }

    /// Opens or folds something.
    void show(UnaryOperator<Showing> change) {
        WrapUpState before = state.get();
        if (before != null) {
            held.now()
                    .ifPresent(open -> show(open, before.agent(), Optional.of(before), change.apply(before.showing())));
        }
    }

    /// What there is to see at this moment; null until the evaluation has been read.
    @Nullable
    WrapUpState asOfNow() {
        show(showing -> showing);
        return state.get();
    }

    /// Moves the cursor to a line; what was being written is let go.
    void select(int row) {
        change(before -> before.at(
                Math.clamp(row, before.rows().isEmpty() ? -1 : 0, before.rows().size() - 1),
                before.showing().withWriting(Optional.empty())));
    }

    void change(UnaryOperator<WrapUpState> change) {
        WrapUpState before = state.get();
        if (before != null) {
            WrapUpState after = change.apply(before);
            state.set(after);
            giveUp(before.showing().writing(), after.showing().writing());
        }
    }

    /// What was being written and is not any more is either kept or not wanted.
    private void giveUp(Optional<Writing> before, Optional<Writing> now) {
        before.filter(writing -> !now.equals(Optional.of(writing))).ifPresent(writing -> draft(writing, "", ""));
    }

    private void show(OpenCall open, String agent, Optional<WrapUpState> before, Showing showing) {
        CallState folded = open.state();
        CallProcess process = open.process();
        List<Row> rows = Row.of(folded, process, showing.answers());
        Explanation explanation = Explanation.of(
                process,
                folded.answers().fitting(process),
                folded.circumstances().notReached());
        int cursor = Cursor.after(
                before.map(WrapUpState::rows).orElse(List.of()),
                before.map(WrapUpState::cursor).orElse(-1),
                rows);
        state.set(new WrapUpState(folded, process, agent, open.stamp().offsetMs(), rows, cursor, explanation, showing));
        giveUp(before.flatMap(shown -> shown.showing().writing()), showing.writing());
    }
}
