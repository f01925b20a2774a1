package se.medlyss.application.sharing;

import java.time.InstantSource;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;

/// Withdraws a final evaluation: it no longer counts, here or at the centre, and its id stays. Called on the
/// store thread only.
public final class WithdrawEvaluation {

    private final LaterEvent later;
    private final ReleaseEvaluation release;
    private final InstantSource clock;
    private final Runnable onReleased;

    /// @param onReleased told that a withdrawal waits to leave, on the store thread
    public WithdrawEvaluation(
            EventLog log,
            ProcessCatalogue catalogue,
            ReleaseEvaluation release,
            InstantSource clock,
            Runnable onReleased) {
        this.later = new LaterEvent(log, catalogue, clock);
        this.release = release;
        this.clock = clock;
        this.onReleased = onReleased;
    }

    /// Withdraws it, and tells the centre if it ever left.
    ///
    /// @param reason in the coach's words
    /// @return false when it is not final, and so was left as it is
    public boolean withdraw(UUID evaluation, String reason) throws StorageException {
        boolean withdrawn = later.append(
                        evaluation, state -> state.life() == Life.FINAL, (_, at) -> new CallEvent.Withdrawn(at, reason))
                .isPresent();
        if (withdrawn && release.release(evaluation, clock.instant(), true) instanceof ReleaseEvaluation.Released) {
            onReleased.run();
        }
        return withdrawn;
    }
}
