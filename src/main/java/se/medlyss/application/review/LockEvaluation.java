package se.medlyss.application.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Stamp;

/// Locks an evaluation, so that it changes only after it was unlocked with a reason; both stay in its history.
/// Called on the store thread only.
public final class LockEvaluation {

    private final NewRevision revision;

    public LockEvaluation(EventLog log, ProcessCatalogue catalogue, Outbox outbox, InstantSource clock) {
        this.revision = new NewRevision(log, catalogue, outbox, clock);
    }

    /// Whether it can be locked: its answers stand, and no dispute waits for an answer.
    public static boolean lockable(CallState state) {
        return state.life() == Life.FINAL
                && state.reviewState() != ReviewState.LOCKED
                && state.handling().open().isEmpty();
    }

    /// Locks it.
    ///
    /// @param by     the id of who does it
    /// @param reason what a revision gives as its reason, when one is needed for the centre to hear of it
    /// @return false when it cannot be locked
    public boolean lock(UUID evaluation, String by, String reason) throws StorageException {
        return revision.append(evaluation, LockEvaluation::lockable, reason, at -> new CallEvent.Locked(at, by));
    }

    /// Unlocks it. Where it is known as locked from its record, that is told in a revision.
    ///
    /// @param reason why; blank does nothing
    /// @return false when it is not locked
    public boolean unlock(UUID evaluation, String by, String reason) throws StorageException {
        return !reason.isBlank()
                && revision.append(
                        evaluation,
                        state -> state.reviewState() == ReviewState.LOCKED,
                        (state, at, left) -> unlocking(state, at, left, by, reason.strip()));
    }

    private static List<CallEvent> unlocking(CallState state, Stamp at, boolean left, String by, String reason) {
        List<CallEvent> events = new ArrayList<>(List.of(new CallEvent.Unlocked(at, by, reason)));
        if (left) {
            events.addAll(NewRevision.same(state, at, reason));
        }
        return events;
    }
}
