package se.medlyss.ui.insight;

import se.medlyss.application.insight.Agreement;

/// How agreement is said.
final class AgreementWords {

    private AgreementWords() {}

    /// The interval with what follows it; empty without one.
    static String interval(InsightTools tools, Agreement agreement) {
        return agreement
                .byCalls()
                .toOptional()
                .map(interval -> tools.words().hundredths(interval.lower()) + "–"
                        + tools.words().hundredths(interval.upper()) + " · ")
                .orElse("");
    }
}
