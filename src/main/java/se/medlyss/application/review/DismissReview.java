package se.medlyss.application.review;

import java.time.InstantSource;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;

/// Leaves an evaluation as it is after its review was read, with the reason why. Called on the store thread only.
public final class DismissReview {

    private final LaterEvent later;

    public DismissReview(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        this.later = new LaterEvent(log, catalogue, clock);
    }

    /// Dismisses it. It can still be adopted.
    ///
    /// @param original the evaluation that was reviewed
    /// @param by       the owner's id
    /// @param reason   why; blank does nothing
    /// @return false when it is not final, is locked, or the review was adopted or dismissed already
    public boolean dismiss(UUID original, UUID review, String by, String reason) throws StorageException {
        return !reason.isBlank()
                && later.append(
                                original,
                                state -> state.life() == Life.FINAL && !settled(state.handling(), review),
                                (_, at) -> new CallEvent.ReviewDismissed(at, by, review, reason.strip()))
                        .isPresent();
    }

    private static boolean settled(Handling handling, UUID review) {
        return handling.dismissed(review)
                || handling.steps().stream()
                        .anyMatch(step -> step.kind() == Handling.Step.Kind.REVIEWED && review.equals(step.review()));
    }
}
