package se.medlyss.application.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;

/// Tells an evaluation that a review asks its owner to look again. Called on the store thread only.
public final class SendBack {

    private final LaterEvent later;

    public SendBack(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        this.later = new LaterEvent(log, catalogue, clock);
    }

    /// Tells it, once for each review. A new revision of the owner's, or adopting a review, answers it.
    ///
    /// @param by      the reviewer's id
    /// @param comment what to look at again
    /// @param sent    when the reviewer said so
    /// @return false when it is not final, is locked, or knows
    public boolean tell(UUID original, UUID review, String by, String comment, Instant sent) throws StorageException {
        return later.append(
                        original,
                        state -> state.life() == Life.FINAL && !state.handling().knows(review),
                        (_, at) -> new CallEvent.SentBack(at, by, comment, review, sent))
                .isPresent();
    }
}
