package se.medlyss.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.ScoringMethod;

/// The result of a call. All figures are exact; round only to show or to write them.
///
/// @param method                the method that made the percent
/// @param earned                Σ points × share over the criteria that count, bonus included, whatever the
///                              method
/// @param possible              Σ points over the criteria that count, bonus excluded, whatever the method
/// @param percent               0 or more, above 100 only by a bonus without a cap; null when not available
/// @param percentBeforeCritical the percent as it would be if critical misses set nothing to 0; null when not
///                              available
/// @param complete              no scored criterion is unanswered
/// @param notReached            nobody answered a mystery call
/// @param criticalMisses        in the order of the form
/// @param criticalApplicable    the classes of which at least one critical criterion was observed
/// @param stages                every stage, in the order of the form
/// @param criteria              every criterion, in the order of the form
public record Score(
        ScoringMethod method,
        Ratio earned,
        Ratio possible,
        @Nullable Ratio percent,
        @Nullable Ratio percentBeforeCritical,
        Approval approval,
        boolean complete,
        boolean notReached,
        Counts counts,
        List<CriticalMiss> criticalMisses,
        Set<CriticalClass> criticalApplicable,
        List<StageScore> stages,
        List<CriterionScore> criteria) {

    public Score {
        criticalMisses = List.copyOf(criticalMisses);
        criticalApplicable = Set.copyOf(criticalApplicable);
        stages = List.copyOf(stages);
        criteria = List.copyOf(criteria);
    }

    /// The result of the stage with this id.
    public Optional<StageScore> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /// The result of the criterion with this key.
    public Optional<CriterionScore> criterion(CriterionKey key) {
        return criteria.stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }
}
