package se.medlyss.application;

import java.time.InstantSource;
import java.util.UUID;
import se.medlyss.call.CallEvent;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Life;

/// Closes an agreed step with how it turned out. Nothing of it leaves the computer. Called on the store thread only.
public final class CloseFollowUp {

    private final LaterEvent later;

    public CloseFollowUp(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        later = new LaterEvent(log, catalogue, clock);
    }

    /// Closes the step that was agreed in the talk about this evaluation.
    ///
    /// @param words what the two say about it; may be empty
    /// @return false when nothing open was agreed there, and so nothing happened
    public boolean close(UUID evaluation, FollowUpResult result, String words) throws StorageException {
        return later.append(
                        evaluation,
                        state -> state.life() == Life.FINAL && state.talk().open(),
                        at -> new CallEvent.FollowUpClosed(at, result, words.strip()))
                .isPresent();
    }
}
