package se.medlyss.ui.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.StageTable;

/// What lies behind a figure: the criteria of a stage if it has one, and the evaluations.
///
/// @param title    of which figure
/// @param criteria null when the figure is of no stage or form
/// @param stage    the stage's id; null for all of them
/// @param unnamed  teams that are not told of: their evaluations are listed without a team
/// @param opened   the evaluation that is looked at; null for the list of all
/// @param seen     the one that was looked at last; null for none yet
record Drill(
        String title,
        @Nullable CriterionTable criteria,
        @Nullable String stage,
        List<EvaluationFacts> evaluations,
        Set<String> unnamed,
        @Nullable EvaluationFacts opened,
        @Nullable EvaluationFacts seen) {

    Drill {
        evaluations = List.copyOf(evaluations);
        unnamed = Set.copyOf(unnamed);
    }

    /// The list of all.
    Drill(
            String title,
            @Nullable CriterionTable criteria,
            @Nullable String stage,
            List<EvaluationFacts> evaluations,
            Set<String> unnamed) {
        this(title, criteria, stage, evaluations, unnamed, null, null);
    }

    /// What lies behind a figure of that slice. The centre hears of no small team, and of no criterion that was heard
    /// with few people.
    static Drill of(Slice slice, String title, @Nullable String stage, List<EvaluationFacts> behind) {
        var form = slice.form().orElseThrow();
        return switch (slice.origin()) {
            case OWN -> new Drill(title, CriterionTable.of(form, behind), stage, behind, Set.of());
            case CENTRE -> new Drill(title, CriterionTable.ofMany(form, behind), stage, behind, withheldTeams(slice));
        };
    }

    private static Set<String> withheldTeams(Slice slice) {
        return StageTable.of(slice, StageTable.Grouping.TEAM).rows().stream()
                .filter(row -> !row.told())
                .map(StageTable.Row::group)
                .collect(Collectors.toSet());
    }

    /// One of the evaluations.
    Drill opening(EvaluationFacts evaluation) {
        return new Drill(title, criteria, stage, evaluations, unnamed, evaluation, null);
    }

    /// The list again.
    Drill closing() {
        return new Drill(title, criteria, stage, evaluations, unnamed, null, opened);
    }

    /// The criteria to show.
    List<CriterionTable.Line> lines() {
        if (criteria == null) {
            return List.of();
        }
        return stage == null ? criteria.lines() : criteria.of(stage);
    }
}
