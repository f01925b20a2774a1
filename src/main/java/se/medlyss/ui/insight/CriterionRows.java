package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Told;
import se.medlyss.stats.Interval;
import se.medlyss.ui.control.GridArrows;
import se.medlyss.ui.control.IntervalBar;

/// Named shares, each with its interval as a band on a track from 0 to 100.
final class CriterionRows extends GridPane {

    /// Of the width.
    private static final double NAMES = 36;

    /// A share with its name.
    ///
    /// @param calls how many are behind it; empty for all that it is a share of
    /// @param open  shows what lies behind it; null when nothing is shown
    record Named(
            String name, Told told, String calls, @Nullable Runnable open) {}

    CriterionRows(InsightTools tools, List<Named> rows) {
        getStyleClass().add("criterion-rows");
        ColumnConstraints name = new ColumnConstraints();
        // The same in each card, so that bars below each other begin at one place.
        name.setPercentWidth(NAMES);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(name, bar, new ColumnConstraints(), new ColumnConstraints());
        // One stop of Tab: what stands below a long list is not far.
        GridArrows.through(this);
        for (Named row : rows) {
            add(tools, row);
        }
    }

    /// Criteria, each of which opens what lies behind it.
    static List<Named> of(
            InsightTools tools, List<CriterionTable.Line> lines, Function<CriterionTable.Line, Drill> behind) {
        return lines.stream()
                .map(line -> new Named(
                        tools.in(line.criterion().text()),
                        line.share(),
                        "",
                        () -> tools.model().drill(behind.apply(line))))
                .toList();
    }

    /// What the shares of criteria are, and that they open.
    static String about(InsightTools tools) {
        return tools.text("insights.drill.criteria.about") + "; " + tools.text("insights.outcomes.open");
    }

    static FigureTable table(InsightTools tools, String title, List<Named> rows) {
        List<List<String>> words = new ArrayList<>();
        for (Named row : rows) {
            words.add(List.of(
                    row.name(),
                    tools.words().percent(row.told()),
                    row.told() instanceof Told.Shown
                            ? tools.words().fromTo(row.told())
                            : tools.words().why(row.told()),
                    row.told().calls() == 0 ? "" : Integer.toString(row.told().calls())));
        }
        return new FigureTable(
                title,
                List.of(
                        tools.text("insights.column.what"),
                        tools.text("insights.column.figure"),
                        tools.text("insights.column.interval"),
                        tools.text("insights.stages.calls")),
                words);
    }

    private void add(InsightTools tools, Named row) {
        Label name = new Label(row.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        int at = getRowCount();
        add(name, 0, at);
        if (row.told() instanceof Told.Shown shown) {
            add(bar(shown), 1, at);
            add(value(tools, row, shown), 2, at);
            String calls = row.calls().isEmpty() ? tools.words().calls(shown.calls()) : row.calls();
            Label sure = new Label(tools.words().fromTo(shown) + " · " + calls);
            sure.getStyleClass().add("secondary");
            sure.setMinWidth(Region.USE_PREF_SIZE);
            add(sure, 3, at);
        } else {
            Label why = new Label(tools.words().why(row.told()));
            why.getStyleClass().add("secondary");
            add(why, 1, at, 3, 1);
        }
    }

    private static Labeled value(InsightTools tools, Named row, Told.Shown shown) {
        String words = tools.words().percent(shown.value());
        Runnable open = row.open();
        Labeled value = open == null ? new Label(words) : opening(words, spoken(tools, row, shown), open);
        value.getStyleClass().add("strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }

    private static String spoken(InsightTools tools, Named row, Told.Shown shown) {
        String words = row.name() + ": " + tools.words().sentence(shown);
        return row.calls().isEmpty() ? words : words + ", " + row.calls();
    }

    /// A figure that opens what lies behind it.
    static Button opening(String words, String spoken, Runnable open) {
        Button value = new Button(words);
        value.setAccessibleText(spoken);
        value.getStyleClass().setAll("row-figure");
        value.setOnAction(_ -> open.run());
        return value;
    }

    private static IntervalBar bar(Told.Shown shown) {
        @Nullable Interval interval = shown.interval();
        return new IntervalBar(new IntervalBar.Scale(
                0,
                100,
                shown.value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                null));
    }
}
