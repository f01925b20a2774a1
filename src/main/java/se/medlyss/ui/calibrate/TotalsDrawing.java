package se.medlyss.ui.calibrate;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.Judgement;
import se.medlyss.ui.control.IntervalBar;

/// Everybody's percent on one scale from 0 to 100, the group's range as a band, and the agreed score as a mark.
record TotalsDrawing(CalibrateTools tools, CalibrationResult result) {

    private static final double ALL = 100;

    Node node() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("spaced-8", "totals-drawing");
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), bars, new ColumnConstraints());
        int row = 0;
        for (Judgement judgement : result.judgements()) {
            grid.add(new Label(tools.name(judgement.coach())), 0, row);
            Double percent = judgement.percent();
            if (percent != null) {
                grid.add(bar(percent), 1, row);
            }
            Label figure = new Label(tools.percent(percent));
            figure.getStyleClass().add("strong");
            figure.setMinWidth(Label.USE_PREF_SIZE);
            grid.add(figure, 2, row);
            row++;
        }
        return grid;
    }

    private IntervalBar bar(double percent) {
        CalibrationResult.Totals totals = result.totals();
        IntervalBar bar = new IntervalBar(new IntervalBar.Scale(
                0, Math.max(ALL, totals.greatest()), percent, totals.least(), totals.greatest(), agreed()));
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private @Nullable Double agreed() {
        var score = result.agreed();
        return score == null || score.percent() == null
                ? null
                : Double.valueOf(score.percent().toDouble());
    }
}
