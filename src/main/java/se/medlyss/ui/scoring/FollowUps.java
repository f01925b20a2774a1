package se.medlyss.ui.scoring;

import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.Calls;
import se.medlyss.application.CloseFollowUp;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.FollowUpResult;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Closes agreed steps from wherever they are shown. On the screen's thread.
public final class FollowUps {

    private final Calls calls;
    private final CloseFollowUp close;
    private final Background store;
    private final Problems problems;

    /// @param store the store's worker
    public FollowUps(Calls calls, CloseFollowUp close, Background store, Problems problems) {
        this.calls = calls;
        this.close = close;
        this.store = store;
        this.problems = problems;
    }

    /// Closes what was agreed in the talk about an evaluation.
    ///
    /// @param words  what the two say about it; may be empty
    /// @param onDone it is closed
    public void close(UUID evaluation, FollowUpResult result, String words, Runnable onDone) {
        Optional<OpenCall> open = calls.open(evaluation);
        if (open.isPresent()) {
            // Not all of it is on disk yet: an event must follow on what is in memory.
            open.get().take(new CallEvent.FollowUpClosed(open.get().stamp(), result, words.strip()));
            onDone.run();
        } else {
            store.run(() -> close.close(evaluation, result, words), _ -> onDone.run(), problems::reportStorage);
        }
    }
}
