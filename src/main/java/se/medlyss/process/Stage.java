package se.medlyss.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of the call. Timed stages can be left and revisited; their time adds up.
///
/// @param id       `[a-z0-9-]+`, unique in the process
/// @param timed    false for the whole-call criteria
/// @param optional true when a stage without any answer counts as not applicable
/// @param weight   the stage's weight, used by `weighted-stages` and `weighted-points` only
public record Stage(
        String id,
        LocalText name,
        Phase phase,
        boolean timed,
        boolean optional,
        @Nullable BigDecimal weight,
        @Nullable StageTimes seconds,
        @Nullable LocalText purpose,
        @Nullable LocalText exampleWords,
        @Nullable LocalText pitfalls,
        List<Criterion> criteria) {

    public Stage {
        criteria = List.copyOf(criteria);
    }

    /// The criterion with this id.
    public Optional<Criterion> criterion(String criterionId) {
        return criteria.stream().filter(c -> c.id().equals(criterionId)).findFirst();
    }

    /// The key of a criterion of this stage.
    public CriterionKey key(Criterion criterion) {
        return new CriterionKey(id, criterion.id());
    }

    /// The keys of all criteria, in order.
    public Stream<CriterionKey> keys() {
        return criteria.stream().map(this::key);
    }

    /// This stage by another id and name, and with other criteria.
    public Stage with(String newId, LocalText newName, List<Criterion> newCriteria) {
        return new Stage(
                newId, newName, phase, timed, optional, weight, seconds, purpose, exampleWords, pitfalls, newCriteria);
    }
}
