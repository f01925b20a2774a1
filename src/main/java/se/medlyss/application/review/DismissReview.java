package se.medlyss.application.review;

import java.time.InstantSource;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;

/// Leaves an evaluation as it is after its review was read, with the reason why, which the reviewer hears of by its
/// record. Called on the store thread only.
public final class DismissReview {

    private final NewRevision revision;

    public DismissReview(EventLog log, ProcessCatalogue catalogue, Outbox outbox, InstantSource clock) {
        this.revision = new NewRevision(log, catalogue, outbox, clock);
    }

    /// Dismisses it. It can still be adopted.
    ///
    /// @param original the evaluation that was reviewed
    /// @param by       the owner's id
    /// @param reason   why; blank does nothing
    /// @param revised  what a revision gives as its reason, when one is needed for the reviewer to hear of it
    /// @return false when it is not final, is locked, or the review was adopted or dismissed already
    public boolean dismiss(UUID original, UUID review, String by, String reason, String revised)
            throws StorageException {
        return !reason.isBlank()
                && revision.append(
                        original,
                        state -> state.life() == Life.FINAL && !settled(state.handling(), review),
                        revised,
                        at -> new CallEvent.ReviewDismissed(at, by, review, reason.strip()));
    }

    private static boolean settled(Handling handling, UUID review) {
        return handling.dismissed(review)
                || handling.steps().stream()
                        .anyMatch(step -> step.kind() == Handling.Step.Kind.REVIEWED && review.equals(step.review()));
    }
}
