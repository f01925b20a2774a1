package se.medlyss.application.review;

import java.lang.System.Logger.Level;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EraseEvaluation;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;

/// Lets the reviews of a colleague's evaluation go with it, here and in the shared folder, once the colleague has
/// erased it. Called on the store thread only.
public final class ReachErasures {

    private static final System.Logger LOG = System.getLogger(ReachErasures.class.getName());

    private final EvaluationArchive archive;
    private final EraseEvaluation erase;

    public ReachErasures(EvaluationArchive archive, EraseEvaluation erase) {
        this.archive = archive;
        this.erase = erase;
    }

    /// What was reviewed here, of calls before a month, by the month of the call's start.
    Map<YearMonth, Set<UUID>> reviewedBefore(YearMonth first) throws StorageException {
        Map<YearMonth, Set<UUID>> reviewed = new HashMap<>();
        for (EvaluationSummary review : archive.reviewsOfColleagues()) {
            YearMonth month = YearMonth.from(review.startedAt().atZone(ZoneOffset.UTC));
            UUID of = review.review().of();
            if (of != null && month.isBefore(first)) {
                reviewed.computeIfAbsent(month, _ -> new HashSet<>()).add(of);
            }
        }
        return reviewed;
    }

    /// Erases the reviews of these evaluations.
    void reach(Set<UUID> erased) throws StorageException {
        if (erased.isEmpty()) {
            return;
        }
        for (EvaluationSummary review : archive.reviewsOfColleagues()) {
            UUID of = review.review().of();
            if (of != null && erased.contains(of)) {
                reach(review.id());
            }
        }
    }

    private void reach(UUID review) throws StorageException {
        try {
            erase.erase(review);
        } catch (RecordException cannot) {
            LOG.log(Level.ERROR, "the erasure of a review cannot be announced", cannot);
        }
    }
}
