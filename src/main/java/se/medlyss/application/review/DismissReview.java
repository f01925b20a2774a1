package se.medlyss.application.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;

/// Leaves an evaluation as it is after its review was read, with the reason why, which the reviewer hears of by its
/// record. Called on the store thread only.
public final class DismissReview {

    private final EventLog log;
    private final LaterEvent later;
    private final NewRevision revision;

    public DismissReview(EventLog log, ProcessCatalogue catalogue, Outbox outbox, InstantSource clock) {
        this.log = log;
        this.later = new LaterEvent(log, catalogue, clock);
        this.revision = new NewRevision(outbox);
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
        if (reason.isBlank()) {
            return false;
        }
        boolean left = revision.needed(
                original,
                CallState.of(log.read(original).stream().map(LoggedEvent::event).toList()));
        return later.appendAll(
                        original,
                        state -> state.life() == Life.FINAL && !settled(state.handling(), review),
                        (state, at) -> {
                            List<CallEvent> events =
                                    new ArrayList<>(left ? NewRevision.same(state, at, revised) : List.of());
                            events.add(new CallEvent.ReviewDismissed(at, by, review, reason.strip()));
                            return events;
                        })
                .isPresent();
    }

    private static boolean settled(Handling handling, UUID review) {
        return handling.dismissed(review)
                || handling.steps().stream()
                        .anyMatch(step -> step.kind() == Handling.Step.Kind.REVIEWED && review.equals(step.review()));
    }
}
