package se.medlyss.application.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.StateOfRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.call.ReviewState;
import se.medlyss.people.Coach;
import se.medlyss.people.Signing;
import se.medlyss.process.ProcessDocument;

/// Begins another look at a call that was scored, or goes on with one that is not finished. Called on the store
/// thread only.
public final class BeginReview {

    private final EventLog log;
    private final EvaluationArchive archive;
    private final ProcessCatalogue catalogue;
    private final ScoreAfterwards afterwards;

    public BeginReview(
            EventLog log, EvaluationArchive archive, ProcessCatalogue catalogue, ScoreAfterwards afterwards) {
        this.log = log;
        this.archive = archive;
        this.catalogue = catalogue;
        this.afterwards = afterwards;
    }

    /// What came of it.
    public sealed interface Begun {}

    /// There it is.
    public record Opened(UUID evaluation) implements Begun {}

    /// It would make no sense.
    public record Refused(Reason reason) implements Begun {}

    /// Why.
    public enum Reason {
        /// The evaluation's answers do not stand yet.
        NOT_FINAL,
        /// It is locked.
        LOCKED,
        /// Whoever scored the call has no second opinion about it.
        OWN_CALL,
        /// The agent has seen the coach's answers.
        SEEN_ALREADY,
        /// Whoever reviewed the call has seen the answers, and is not blind any more.
        REVIEWED_IT,
        /// Somebody scores the call blind.
        BLIND,
        /// The version of the process is not on this computer.
        NO_PROCESS
    }

    /// A review: the first answers are seen beside one's own.
    public Begun review(UUID original, Coach by) throws StorageException {
        CallState state = log.state(original);
        if (state.life() != Life.FINAL) {
            return new Refused(Reason.NOT_FINAL);
        }
        return state.reviewState() == ReviewState.LOCKED
                ? new Refused(Reason.LOCKED)
                : review(original, state, by, null);
    }

    /// A review of an evaluation in the shared folder. Where somebody here scores the call blind it is not to be
    /// seen.
    public Begun review(ExportedRecord.Evaluation shared, Coach by) throws StorageException {
        CallState state = StateOfRecord.of(shared);
        if (shared.content().state() == ExportedEvaluation.Standing.LOCKED) {
            return new Refused(Reason.LOCKED);
        }
        if (archive.blindCalls().contains(state.header().callId())) {
            return new Refused(Reason.BLIND);
        }
        borrow(shared);
        return review(shared.head().evaluation(), state, by, shared.head().signer());
    }

    private Begun review(UUID original, CallState state, Coach by, Signing.@Nullable Key signer)
            throws StorageException {
        Predicate<EvaluationSummary> mine =
                other -> original.equals(other.review().of()) && other.coach().equals(by.id());
        CallHeader header = state.header()
                .by(
                        by.id(),
                        by.team(),
                        Mode.SECOND_OPINION,
                        Occasion.review(original, false).signedBy(signer));
        return begun(state, unfinished(state, mine), header);
    }

    /// A second opinion: nobody sees the other's answers until both are final.
    public Begun secondOpinion(UUID original, Coach by) throws StorageException {
        return secondOpinion(original, log.state(original), by, null);
    }

    /// A second opinion of a call that somebody else scored on another computer.
    public Begun secondOpinion(ExportedRecord.Evaluation shared, Coach by) throws StorageException {
        borrow(shared);
        return secondOpinion(
                shared.head().evaluation(),
                StateOfRecord.of(shared),
                by,
                shared.head().signer());
    }

    /// A version that is not on this computer is scored by as the record carries it.
    private void borrow(ExportedRecord.Evaluation shared) {
        if (catalogue.find(StateOfRecord.process(shared)).isEmpty()) {
            catalogue.lend(shared.content().process().document());
        }
    }

    private Begun secondOpinion(UUID original, CallState state, Coach by, Signing.@Nullable Key signer)
            throws StorageException {
        if (by.id().equals(state.header().coach())) {
            return new Refused(Reason.OWN_CALL);
        }
        boolean seen = archive.ofCall(state.header().callId()).stream()
                .anyMatch(other ->
                        other.review().of() != null && other.coach().equals(by.id()) && other.life() != Life.DISCARDED);
        if (seen) {
            return new Refused(Reason.REVIEWED_IT);
        }
        Predicate<EvaluationSummary> mine = other -> other.mode() == Mode.SECOND_OPINION
                && other.review().of() == null
                && other.coach().equals(by.id());
        CallHeader header = state.header()
                .by(
                        by.id(),
                        by.team(),
                        Mode.SECOND_OPINION,
                        Occasion.opinion(original).signedBy(signer));
        return begun(state, unfinished(state, mine), header);
    }

    /// The agent's own assessment, on the same form. One that is finished is opened again, to be looked at.
    public Begun selfAssessment(UUID original) throws StorageException {
        CallState state = log.state(original);
        Optional<UUID> there = archive.ofCall(state.header().callId()).stream()
                .filter(other -> other.mode() == Mode.SELF && other.life() != Life.DISCARDED)
                .filter(other -> other.life() != Life.WITHDRAWN)
                .map(EvaluationSummary::id)
                .findFirst();
        boolean seen = state.talk().done() || state.handling().acknowledgement() != null;
        if (there.isEmpty() && seen) {
            return new Refused(Reason.SEEN_ALREADY);
        }
        String agent = state.header().agent();
        return begun(state, there, state.header().by(agent, state.header().agentTeam(), Mode.SELF, null));
    }

    private Begun begun(CallState original, Optional<UUID> there, CallHeader header) throws StorageException {
        if (there.isPresent()) {
            return new Opened(there.get());
        }
        Optional<ProcessDocument> process = catalogue.find(original.process());
        return process.isEmpty()
                ? new Refused(Reason.NO_PROCESS)
                : new Opened(afterwards.begin(header, process.get(), CallFrame.of(original)));
    }

    private Optional<UUID> unfinished(CallState original, Predicate<EvaluationSummary> mine) throws StorageException {
        List<EvaluationSummary> all = archive.ofCall(original.header().callId());
        return all.stream()
                .filter(mine)
                .filter(other -> other.life() == Life.PARKED || other.life() == Life.WRAP_UP)
                .map(EvaluationSummary::id)
                .findFirst();
    }
}
