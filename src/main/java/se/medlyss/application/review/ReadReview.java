package se.medlyss.application.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.ReviewCase.Where;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Life;

/// Reads an evaluation that was made beside another one, with the other where it may be seen: from this computer,
/// else from what was read of the shared folder. Called on the store thread only.
public final class ReadReview {

    private final ReadEvaluation read;
    private final EvaluationArchive archive;
    private final SharedReviews shared;

    public ReadReview(ReadEvaluation read, EvaluationArchive archive, SharedReviews shared) {
        this.read = read;
        this.archive = archive;
        this.shared = shared;
    }

    /// Empty when the evaluation was not made beside another one, or came through the shared folder and is not there
    /// any more.
    public Optional<ReviewCase> read(UUID evaluation) throws StorageException {
        Optional<ExportedRecord.Evaluation> arrived =
                archive.find(evaluation).isPresent() ? Optional.empty() : shared.find(evaluation);
        if (arrived.isPresent()) {
            return of(read.read(arrived.get()), true);
        }
        return of(read.read(evaluation), false);
    }

    private Optional<ReviewCase> of(EvaluationDetail own, boolean arrived) throws StorageException {
        Optional<ReviewKind> kind = ReviewKind.of(own.state().header());
        return kind.isEmpty() ? Optional.empty() : Optional.of(of(kind.get(), own, arrived));
    }

    private ReviewCase of(ReviewKind kind, EvaluationDetail own, boolean arrived) throws StorageException {
        CallHeader header = own.state().header();
        Where here = arrived ? Where.ARRIVED : Where.HERE;
        UUID reviewed = header.reviewed();
        if (reviewed != null) {
            boolean ours = archive.find(reviewed).isPresent();
            EvaluationDetail other = ours ? read.read(reviewed) : detail(reviewed);
            EvaluationDetail self = kind == ReviewKind.REVIEW ? self(other) : null;
            return ours
                    ? new ReviewCase(kind, own, reviewed, other, self, here)
                    : new ReviewCase(kind, called(own, other), reviewed, other, self, Where.COLLEAGUES);
        }
        Optional<EvaluationSummary> first = archive.ofCall(header.callId()).stream()
                .filter(summary -> summary.mode().countsForTheAgent())
                .findFirst();
        return first.isEmpty()
                ? colleagues(kind, own)
                : new ReviewCase(kind, own, first.get().id(), seen(own, first.get()), null, here);
    }

    private ReviewCase colleagues(ReviewKind kind, EvaluationDetail own) throws StorageException {
        Optional<ExportedRecord.Evaluation> first = shared
                .ofCall(own.state().header().callId())
                .stream()
                .filter(record -> record.content().call().mode().countsForTheAgent())
                .findFirst();
        if (first.isEmpty()) {
            return new ReviewCase(kind, own, null, null, null, Where.COLLEAGUES);
        }
        EvaluationDetail other = read.read(first.get());
        boolean both = own.state().life() == Life.FINAL;
        return new ReviewCase(kind, called(own, other), other.id(), both ? other : null, null, Where.COLLEAGUES);
    }

    /// With the agent's name that came with the other, where nobody here has it.
    private static EvaluationDetail called(EvaluationDetail own, @Nullable EvaluationDetail other) {
        return other == null ? own : own.named(other.agent(), null);
    }

    /// How the agent assessed it, before seeing it.
    private @Nullable EvaluationDetail self(@Nullable EvaluationDetail other) throws StorageException {
        UUID assessment = other == null ? null : other.state().handling().selfAssessment();
        if (assessment == null) {
            return null;
        }
        return archive.find(assessment).isPresent() ? read.read(assessment) : detail(assessment);
    }

    private @Nullable EvaluationDetail detail(UUID evaluation) throws StorageException {
        Optional<ExportedRecord.Evaluation> found = shared.find(evaluation);
        return found.isEmpty() ? null : read.read(found.get());
    }

    private @Nullable EvaluationDetail seen(EvaluationDetail own, EvaluationSummary first) throws StorageException {
        boolean both = own.state().life() == Life.FINAL
                && first.life() == Life.FINAL
                && !first.review().veiled();
        return both ? read.read(first.id()) : null;
    }
}
