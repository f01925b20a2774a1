package se.medlyss.ui.scoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import se.medlyss.application.Calls;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.FollowUpResult;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Closes agreed steps, or puts them off or says them otherwise, from wherever they are shown. On the screen's
/// thread.
public final class FollowUps {

    private final Calls calls;
    private final ChangeFollowUp change;
    private final HalfWords half;
    private final Background store;
    private final Problems problems;

    /// @param drafts keeps what is half written
    /// @param store  the store's worker
    public FollowUps(Calls calls, ChangeFollowUp change, DraftWords drafts, Background store, Problems problems) {
        this.calls = calls;
        this.change = change;
        this.half = new HalfWords(calls, drafts, store, problems);
        this.store = store;
        this.problems = problems;
    }

    /// What is half written of them, and of what they were agreed in.
    public HalfWords half() {
        return half;
    }

    /// Closes what was agreed in the talk about an evaluation.
    ///
    /// @param words  what the two say about it; may be empty
    /// @param onDone it is closed
    public void close(UUID evaluation, FollowUpResult result, String words, Runnable onDone) {
        happens(
                evaluation,
                open -> new CallEvent.FollowUpClosed(open.stamp(), result, words.strip()),
                () -> change.close(evaluation, result, words),
                onDone);
    }

    /// Follows a step up on another day.
    public void postpone(UUID evaluation, LocalDate by, Runnable onDone) {
        happens(
                evaluation,
                open -> new CallEvent.TalkWritten(
                        open.stamp(), open.state().talk().withBy(by)),
                () -> change.postpone(evaluation, by),
                onDone);
    }

    /// Says a step in other words.
    ///
    /// @param agreed not blank
    public void reword(UUID evaluation, String agreed, Runnable onDone) {
        happens(
                evaluation,
                open -> new CallEvent.TalkWritten(
                        open.stamp(), open.state().talk().withAgreed(agreed.strip())),
                () -> change.reword(evaluation, agreed),
                onDone);
    }

    private void happens(
            UUID evaluation, Function<OpenCall, CallEvent> event, Callable<Boolean> later, Runnable onDone) {
        Optional<OpenCall> open = calls.open(evaluation);
        if (open.isPresent()) {
            // Not all of it is on disk yet: an event must follow on what is in memory.
            open.get().take(event.apply(open.get()));
            onDone.run();
        } else {
            store.run(later, _ -> onDone.run(), problems::reportStorage);
        }
    }
}
