package se.medlyss.ui.insight;

import se.medlyss.application.insight.Agreement;

/// How agreement is said.
final class AgreementWords {

    private AgreementWords() {}

    /// How many calls, and how many evaluations those are where they may be told of.
    static String calls(InsightTools tools, Agreement agreement) {
        return agreement.behind().isEmpty()
                ? tools.text("insights.headline.agreement.calls", agreement.calls())
                : tools.text(
                        "insights.headline.agreement.both",
                        agreement.calls(),
                        agreement.behind().size());
    }

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
