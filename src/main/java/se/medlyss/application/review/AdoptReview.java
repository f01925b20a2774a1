package se.medlyss.application.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.EventLog;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.StateOfRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;

/// Takes a finished review over into the reviewed evaluation: the owner's next revision has the reviewer's answers
/// where the two differ, with the reasons. Without a difference the standing revision is reviewed as it is. Called on
/// the store thread only.
public final class AdoptReview {

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final NewRevision revision;
    private final SharedReviews shared;

    /// @param shared holds the reviews that came through the shared folder
    public AdoptReview(
            EventLog log, ProcessCatalogue catalogue, Outbox outbox, SharedReviews shared, InstantSource clock) {
        this.log = log;
        this.catalogue = catalogue;
        this.shared = shared;
        this.revision = new NewRevision(log, catalogue, outbox, clock);
    }

    /// Adopts it.
    ///
    /// @param reason what the revision gives as its reason
    /// @return false when nothing happened: the review is not final or about nothing, or the evaluation cannot take
    ///         it or has taken it already
    public boolean adopt(UUID review, String reason) throws StorageException {
        CallState made = made(review);
        UUID original = made.header().reviewed();
        if (original == null || made.life() != Life.FINAL) {
            return false;
        }
        Optional<CallProcess> process = catalogue.find(made.process()).map(document -> document.process());
        if (process.isEmpty()) {
            return false;
        }
        return revision.append(
                original,
                state -> state.life() == Life.FINAL && !adopted(state, review),
                (state, at, left) -> events(state, made, review, process.get(), left, reason, at));
    }

    private static boolean adopted(CallState state, UUID review) {
        return state.handling().steps().stream()
                .anyMatch(step -> step.kind() == Handling.Step.Kind.REVIEWED && review.equals(step.review()));
    }

    /// A review of this computer's, else one that came through the shared folder.
    private CallState made(UUID review) throws StorageException {
        try {
            return log.state(review);
        } catch (StorageException missing) {
            Optional<ExportedRecord.Evaluation> arrived = shared.find(review);
            if (missing.reason() != StorageException.Reason.UNKNOWN || arrived.isEmpty()) {
                throw missing;
            }
            return StateOfRecord.of(arrived.get());
        }
    }

    private static List<CallEvent> events(
            CallState state, CallState made, UUID review, CallProcess process, boolean left, String reason, Stamp at) {
        List<CallEvent> events = new ArrayList<>();
        List<CriterionKey> changed = changes(state, made, process);
        if (left || !changed.isEmpty()) {
            events.add(new CallEvent.RevisionOpened(at, reason));
            // What came through the shared folder counts from the start of the call, a log from its own beginning.
            long later = RecordTimes.originMs(state) - RecordTimes.originMs(made);
            changed.forEach(key -> adopt(events, made, key, later, at));
            events.add(new CallEvent.Finalised(at));
        }
        events.add(new CallEvent.Reviewed(at, made.header().coach(), review));
        return events;
    }

    /// What the reviewer answered in another way, or answered where nothing was.
    private static List<CriterionKey> changes(CallState state, CallState made, CallProcess process) {
        return process.keys()
                .filter(key -> Differences.differ(state, made, key)
                        || state.answer(key).isEmpty() && made.answer(key).isPresent())
                .toList();
    }

    private static void adopt(List<CallEvent> events, CallState made, CriterionKey key, long later, Stamp at) {
        Given given = made.answers().given().get(key);
        if (given == null) {
            return;
        }
        // Stamped with its place in the call; the wall clock tells when it was adopted.
        long place = Math.max(0, given.atMs() + later);
        events.add(new CallEvent.Answered(new Stamp(place, at.wall()), key, given.answer()));
        String comment = made.answers().comments().getOrDefault(key, "");
        if (!comment.isBlank()) {
            events.add(new CallEvent.Commented(at, key, comment));
        }
    }
}
