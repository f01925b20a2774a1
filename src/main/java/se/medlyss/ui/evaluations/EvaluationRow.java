package se.medlyss.ui.evaluations;

import java.util.Optional;
import se.medlyss.application.EvaluationSummary;

/// A row of the list; empty while its page is on its way.
record EvaluationRow(Optional<EvaluationSummary> summary) {

    static final EvaluationRow PENDING = new EvaluationRow(Optional.empty());

    static EvaluationRow of(EvaluationSummary summary) {
        return new EvaluationRow(Optional.of(summary));
    }
}
