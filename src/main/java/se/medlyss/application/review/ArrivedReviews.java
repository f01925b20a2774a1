package se.medlyss.application.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StateOfRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.process.ProcessDocument;

/// What others made of this computer's evaluations, as it was found in the shared folder. Called on the store thread
/// only.
public final class ArrivedReviews {

    private final EventLog log;
    private final EvaluationArchive archive;
    private final ProcessCatalogue catalogue;
    private final SharedReviews shared;
    private final SendBack sendBack;

    public ArrivedReviews(
            EventLog log,
            EvaluationArchive archive,
            ProcessCatalogue catalogue,
            SharedReviews shared,
            SendBack sendBack) {
        this.log = log;
        this.archive = archive;
        this.catalogue = catalogue;
        this.shared = shared;
        this.sendBack = sendBack;
    }

    /// A review, or a second opinion, that came through the shared folder.
    ///
    /// @param by          the id of whoever made it
    /// @param at          when it was written
    /// @param differences how many criteria were answered in another way
    public record Arrived(UUID review, EvaluationSummary original, String by, Instant at, int differences) {}

    /// What the owner of a colleague's evaluation did with a review that was made here.
    ///
    /// @param review as a list tells of it
    /// @param by     the owner
    public record Answered(
            EvaluationSummary review, ExportedEvaluation.Person by, ExportedEvaluation.OwnersAnswer answer) {}

    /// Answers that were given after that moment, to reviews of this coach's.
    public List<Answered> answered(String coach, Instant after) throws StorageException {
        List<Answered> answered = new ArrayList<>();
        for (ExportedRecord.Evaluation reviewed : shared.beside()) {
            for (ExportedEvaluation.OwnersAnswer answer : reviewed.content().reviews()) {
                archive.find(answer.review())
                        .filter(review -> answer.at().toInstant().isAfter(after)
                                && review.coach().equals(coach)
                                && reviewed.head()
                                        .evaluation()
                                        .equals(review.review().of()))
                        .filter(_ -> !reviewed.content().coach().id().equals(coach))
                        .ifPresent(review -> answered.add(
                                new Answered(review, reviewed.content().coach(), answer)));
            }
        }
        return answered;
    }

    /// Tells evaluations that were sent back, once for each review.
    void heed() throws StorageException {
        for (ExportedRecord.Evaluation review : shared.beside()) {
            ExportedEvaluation.SentBack asked = review.content().sentBack();
            Optional<EvaluationSummary> original = asked == null ? Optional.empty() : original(review);
            if (asked != null && original.isPresent()) {
                sendBack.tell(
                        original.get().id(),
                        review.head().evaluation(),
                        review.content().coach().id(),
                        asked.comment(),
                        asked.at().toInstant());
            }
        }
    }

    /// Reviews to adopt: neither adopted nor sent back, and no revision was made since.
    public List<Arrived> waiting() throws StorageException {
        List<Arrived> waiting = new ArrayList<>();
        for (ExportedRecord.Evaluation review : shared.beside()) {
            Optional<EvaluationSummary> original = original(review);
            if (original.isPresent()) {
                arrived(review, original.get()).ifPresent(waiting::add);
            }
        }
        return waiting;
    }

    private Optional<Arrived> arrived(ExportedRecord.Evaluation review, EvaluationSummary original)
            throws StorageException {
        CallState state = log.state(original.id());
        Instant finalised = state.finalised();
        boolean answered = state.handling().knows(review.head().evaluation())
                || finalised != null && finalised.isAfter(writtenAt(review));
        return answered ? Optional.empty() : beside(review, original, state);
    }

    private static Instant writtenAt(ExportedRecord.Evaluation record) {
        return record.head().writtenAt().toInstant();
    }

    private Optional<Arrived> beside(ExportedRecord.Evaluation made, EvaluationSummary original, CallState state)
            throws StorageException {
        return catalogue
                .find(state.process())
                .map(ProcessDocument::process)
                .map(process -> new Arrived(
                        made.head().evaluation(),
                        original,
                        made.content().coach().id(),
                        writtenAt(made),
                        Differences.between(StateOfRecord.of(made), state, process)
                                .size()));
    }

    /// Second opinions that were given after that moment on calls that were scored here, where both may be seen.
    ///
    /// @param read ids of opinions that were opened already and are left out
    public List<Arrived> opinions(Instant after, Set<String> read) throws StorageException {
        List<Arrived> opinions = new ArrayList<>();
        for (ExportedRecord.Evaluation made : shared.beside()) {
            ExportedEvaluation content = made.content();
            boolean opinion = content.call().mode() == Mode.SECOND_OPINION && content.reviewOf() == null;
            if (opinion
                    && writtenAt(made).isAfter(after)
                    && !read.contains(made.head().evaluation().toString())
                    && archive.find(made.head().evaluation()).isEmpty()) {
                Optional<EvaluationSummary> first = scoredHere(content.call().id());
                if (first.isPresent()) {
                    beside(made, first.get(), log.state(first.get().id())).ifPresent(opinions::add);
                }
            }
        }
        return opinions;
    }

    private Optional<EvaluationSummary> scoredHere(UUID call) throws StorageException {
        return archive.ofCall(call).stream()
                .filter(summary -> summary.mode().countsForTheAgent()
                        && summary.life() == Life.FINAL
                        && !summary.review().veiled())
                .findFirst();
    }

    /// The evaluation of this computer that is reviewed, where it may be seen; its owner's own reviews are here
    /// already.
    private Optional<EvaluationSummary> original(ExportedRecord.Evaluation review) throws StorageException {
        UUID of = review.content().reviewOf();
        if (of == null || archive.find(review.head().evaluation()).isPresent()) {
            return Optional.empty();
        }
        return archive.find(of)
                .filter(summary ->
                        summary.life() == Life.FINAL && !summary.review().veiled());
    }

    /// What others made of a call of this computer's, for its list.
    public List<EvaluationSummary> ofCall(UUID call) throws StorageException {
        List<EvaluationSummary> made = new ArrayList<>();
        for (ExportedRecord.Evaluation record : shared.ofCall(call)) {
            if (archive.find(record.head().evaluation()).isEmpty()) {
                made.add(StateOfRecord.summary(
                        record,
                        catalogue
                                .find(StateOfRecord.process(record))
                                .orElseGet(() -> record.content().process().document())));
            }
        }
        return made;
    }
}
