package se.medlyss.ui.control;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/// What changed at which point of a trend, such as a new version: a line down the field, and above it the words, after
/// the line or before it. Where there is no room at all, the point's own words say it.
final class ChangeNotes {

    private static final double GAP = 4;

    private final TrendChart chart;
    private final List<TrendChart.Point> points;
    private final TrendScale scale;
    private final IntToDoubleFunction foot;
    private final FreePlaces places = new FreePlaces();

    /// @param foot where the line ends for each point: what stands below it is to be read
    ChangeNotes(TrendChart chart, List<TrendChart.Point> points, TrendScale scale, IntToDoubleFunction foot) {
        this.chart = chart;
        this.points = points;
        this.scale = scale;
        this.foot = foot;
    }

    /// The newest first: it is what the figures are of now.
    void draw() {
        for (int at = points.size() - 1; at >= 0; at--) {
            if (!points.get(at).note().isEmpty()) {
                note(points.get(at).note(), scale.x(at), foot.applyAsDouble(at));
            }
        }
    }

    private void note(String words, double x, double end) {
        ChartParts.add(chart, ChartParts.line("change-line", x, 0, x, end));
        Label note = ChartParts.label(words, "axis-label");
        ChartParts.add(chart, note);
        double width = ChartParts.width(note);
        Point2D before = new Point2D(Math.max(0, x - GAP - width), 0);
        Point2D after = new Point2D(x + GAP, 0);
        Point2D best = after.getX() + width <= scale.width() ? after : before;
        if (!places.placeIfFree(note, width, scale.line(), best, before)) {
            chart.getChildren().remove(note);
        }
    }
}
