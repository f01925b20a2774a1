package se.medlyss.ui.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.EvaluationFacts;

/// What lies behind a figure: the criteria of a stage if it has one, and the evaluations.
///
/// @param title    of which figure
/// @param criteria null when the figure is of no stage or form
/// @param stage    the stage's id; null for all of them
record Drill(
        String title,
        @Nullable CriterionTable criteria,
        @Nullable String stage,
        List<EvaluationFacts> evaluations) {

    Drill {
        evaluations = List.copyOf(evaluations);
    }

    /// The criteria to show.
    List<CriterionTable.Line> lines() {
        if (criteria == null) {
            return List.of();
        }
        return stage == null ? criteria.lines() : criteria.of(stage);
    }
}
