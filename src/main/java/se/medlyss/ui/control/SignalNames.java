package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The names of a trend's signals, on the side of the line that the signal is on, clear of the band. Neighbours
/// that are the same signal are named once; a name that would lie on another one begins or ends at its points, or
/// stands further out. Where there is no room, the point's mark and its own words say it: on the other side the
/// name would seem to be another point's.
final class SignalNames {

    private static final double GAP = 2;

    private final TrendChart chart;
    private final List<TrendChart.Point> points;
    private final TrendScale scale;
    private final FreePlaces names;

    /// @param names what has its place already
    SignalNames(TrendChart chart, List<TrendChart.Point> points, TrendScale scale, FreePlaces names) {
        this.chart = chart;
        this.points = points;
        this.scale = scale;
        this.names = names;
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
        if (!names.placeIfFree(name, width, scale.line(), places(width, from, until))) {
            chart.getChildren().remove(name);
        }
    }

    private Point2D[] places(double width, int from, int until) {
        double first = scale.x(from);
        double last = scale.x(until - 1);
        double[] starts = DoubleStream.of((first + last - width) / 2, first, last - width)
                .map(x -> Math.clamp(x, scale.left(), scale.width() - width))
                .toArray();
        boolean above = above(from, until);
        double out = above ? -scale.line() : scale.line();
        return Stream.of(lines(starts, width, above, 0), lines(starts, width, above, out))
                .flatMap(line -> line)
                .toArray(Point2D[]::new);
    }

    private Stream<Point2D> lines(double[] starts, double width, boolean above, double further) {
        return DoubleStream.of(starts)
                .mapToObj(x ->
                        new Point2D(x, Math.clamp(beside(x, width, above) + further, scale.highest(), scale.lowest())));
    }

    /// Above or below the band, however far it reaches there.
    private double beside(double x, double width, boolean above) {
        double[] edges = IntStream.range(0, points.size())
                .filter(at -> scale.x(at) > x - scale.step() / 2 && scale.x(at) < x + width + scale.step() / 2)
                .boxed()
                .flatMap(at -> Stream.ofNullable(edge(points.get(at), above)))
                .mapToDouble(scale::y)
                .toArray();
        return above
                ? DoubleStream.of(edges).min().orElse(0) - GAP - scale.line()
                : DoubleStream.of(edges).max().orElse(0) + GAP;
    }

    private boolean above(int from, int until) {
        double sum = 0;
        for (TrendChart.Point point : points.subList(from, until)) {
            TrendChart.Limits limits = point.limits();
            Double value = point.value();
            sum += limits == null || value == null ? 0 : value - limits.middle();
        }
        return sum >= 0;
    }

    private static @Nullable Double edge(TrendChart.Point point, boolean above) {
        Double edge = above ? point.upper() : point.lower();
        return edge == null ? point.value() : edge;
    }
}
