package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// The names of a trend's signals. Neighbours that are the same signal are named once; a name that would lie on the
/// one before stands below its points.
final class SignalNames {

    private static final double GAP = 10;

    private final TrendChart chart;
    private final List<TrendChart.Point> points;
    private final TrendScale scale;
    private double taken;

    SignalNames(TrendChart chart, List<TrendChart.Point> points, TrendScale scale) {
        this.chart = chart;
        this.points = points;
        this.scale = scale;
    }

    void draw() {
        int from = 0;
        while (from < points.size()) {
            String words = points.get(from).signal();
            int until = from + 1;
            while (until < points.size() && points.get(until).signal().equals(words)) {
                until++;
            }
            if (!words.isEmpty()) {
                name(words, from, until);
            }
            from = until;
        }
    }

    private void name(String words, int from, int until) {
        Label name = ChartParts.label(words, "signal-label");
        ChartParts.add(chart, name);
        double width = Math.min(ChartParts.width(name), scale.width() - scale.left());
        double middle = (scale.x(from) + scale.x(until - 1)) / 2;
        double x = Math.clamp(middle - width / 2, scale.left(), scale.width() - width);
        double[] heights = points.subList(from, until).stream()
                .flatMap(point -> Stream.ofNullable(point.value()))
                .mapToDouble(scale::y)
                .toArray();
        boolean below = x < taken;
        double y = below
                ? DoubleStream.of(heights).max().orElse(0) + GAP
                : DoubleStream.of(heights).min().orElse(0) - GAP - scale.line();
        name.resizeRelocate(x, y, width, scale.line());
        taken = below ? taken : x + width + GAP;
    }
}
