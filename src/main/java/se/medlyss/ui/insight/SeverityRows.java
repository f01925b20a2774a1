package se.medlyss.ui.insight;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.effects.Effect;
import se.medlyss.ui.control.IntervalBar;

/// How far each coach lies from the common level, with the interval, on one scale: to the left is stricter.
final class SeverityRows extends GridPane {

    /// In percent units: what is less looks like little.
    private static final double LEAST_RANGE = 10;

    private static final double NAMES = 24;
    private static final double BARS = 38;

    /// A coach.
    ///
    /// @param words what the bar says
    /// @param calls how many calls it is of, which open
    /// @param open  shows them; null where they may not be told
    record Row(
            String name,
            String words,
            Figure<Effect> severity,
            String calls,
            @Nullable Runnable open) {}

    SeverityRows(List<Row> rows) {
        getStyleClass().add("criterion-rows");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setPercentWidth(BARS);
        getColumnConstraints().setAll(names, bars, new ColumnConstraints(), new ColumnConstraints());
        double range = range(rows);
        for (Row row : rows) {
            int at = getRowCount();
            add(new Label(row.name()), 0, at);
            row.severity().toOptional().ifPresent(effect -> add(bar(effect, range), 1, at));
            Label words = new Label(row.words());
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            add(words, 2, at);
            Runnable open = row.open();
            if (open != null) {
                Button calls =
                        CriterionRows.opening(row.calls(), row.name() + ": " + row.words() + ", " + row.calls(), open);
                calls.setMinWidth(USE_PREF_SIZE);
                add(calls, 3, at);
            }
        }
    }

    private static double range(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.severity().toOptional().stream())
                .map(effect -> effect.interval(Interval.LEVEL))
                .mapToDouble(interval -> Math.max(Math.abs(interval.lower()), Math.abs(interval.upper())))
                .reduce(LEAST_RANGE, Math::max);
    }

    private static IntervalBar bar(Effect effect, double range) {
        Interval interval = effect.interval(Interval.LEVEL);
        return new IntervalBar(
                new IntervalBar.Scale(-range, range, effect.estimate(), interval.lower(), interval.upper(), 0.0));
    }
}
