package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.insight.CoverageTotals;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.RowButton;

/// What the figures stand on, in one line above them, which leads to the whole of it.
final class CoverageLine {

    private CoverageLine() {}

    static Card card(InsightTools tools, CoverageTotals totals) {
        Card card = new Card(row(tools, totals));
        card.getStyleClass().add("coverage-line");
        return card;
    }

    private static RowButton row(InsightTools tools, CoverageTotals totals) {
        String title = tools.texts().texts().of("insights.section.", Section.COVERAGE);
        return new RowButton(
                List.of(RowButton.text(title + "  ", "strong"), RowButton.text(words(tools, totals), "muted")),
                "",
                tools.text("insights.totals.open"),
                () -> tools.model().choose(chosen -> chosen.with(Section.COVERAGE)));
    }

    private static String words(InsightTools tools, CoverageTotals totals) {
        List<String> parts = new ArrayList<>();
        parts.add(tools.text("insights.totals.received", totals.received()));
        Integer expected = totals.expected();
        if (expected != null) {
            parts.add(tools.text("insights.totals.expected", totals.ofExpected(), expected));
        }
        if (totals.missing() > 0) {
            parts.add(tools.text("insights.totals.missing", totals.missing()));
        }
        if (totals.underway() > 0) {
            parts.add(tools.text("insights.totals.underway", totals.underway()));
        }
        if (totals.provisional() > 0) {
            parts.add(tools.text("insights.totals.provisional", totals.provisional()));
        }
        return String.join(" · ", parts);
    }
}
