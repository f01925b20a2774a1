package se.medlyss.application.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Life;

/// Reads an evaluation that was made beside another one, with the other where it may be seen. Called on the store
/// thread only.
public final class ReadReview {

    private final ReadEvaluation read;
    private final EvaluationArchive archive;

    public ReadReview(ReadEvaluation read, EvaluationArchive archive) {
        this.read = read;
        this.archive = archive;
    }

    /// Empty when the evaluation was not made beside another one.
    public Optional<ReviewCase> read(UUID evaluation) throws StorageException {
        EvaluationDetail own = read.read(evaluation);
        Optional<ReviewKind> kind = ReviewKind.of(own.state().header());
        return kind.isEmpty() ? Optional.empty() : Optional.of(of(kind.get(), own));
    }

    private ReviewCase of(ReviewKind kind, EvaluationDetail own) throws StorageException {
        CallHeader header = own.state().header();
        UUID reviewed = header.reviewed();
        if (reviewed != null) {
            return new ReviewCase(kind, own, reviewed, read.read(reviewed));
        }
        Optional<EvaluationSummary> first = archive.ofCall(header.callId()).stream()
                .filter(summary -> summary.mode().countsForTheAgent())
                .findFirst();
        return first.isEmpty()
                ? new ReviewCase(kind, own, null, null)
                : new ReviewCase(kind, own, first.get().id(), seen(own, first.get()));
    }

    private @Nullable EvaluationDetail seen(EvaluationDetail own, EvaluationSummary first) throws StorageException {
        boolean both = own.state().life() == Life.FINAL
                && first.life() == Life.FINAL
                && !first.review().veiled();
        return both ? read.read(first.id()) : null;
    }
}
