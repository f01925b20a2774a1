package se.medlyss.application.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.Outbox;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling.Step;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Stamp;

/// What was released is never changed: what becomes of an evaluation after that leaves in a revision of its own.
final class NewRevision {

    private final Outbox outbox;

    NewRevision(Outbox outbox) {
        this.outbox = outbox;
    }

    /// Whether the standing revision has left.
    boolean needed(UUID evaluation, CallState state) throws StorageException {
        return state.life() == Life.FINAL
                && outbox.released(evaluation, state.revision()).isPresent();
    }

    /// A revision with the same answers, which others have gone through as the one before.
    static List<CallEvent> same(CallState state, Stamp at, String reason) {
        List<CallEvent> events =
                new ArrayList<>(List.of(new CallEvent.RevisionOpened(at, reason), new CallEvent.Finalised(at)));
        Optional<Step> review = state.handling().latest(Step.Kind.REVIEWED);
        if (state.reviewState() == ReviewState.REVIEWED && review.isPresent()) {
            UUID by = review.get().review();
            if (by != null) {
                events.add(new CallEvent.Reviewed(at, review.get().by(), by));
            }
        }
        return events;
    }
}
