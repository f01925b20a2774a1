package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The names of a trend's signals, on the side of the line that the signal is on, clear of the band. Neighbours that
/// are the same signal are named once; a name that would lie on another one is moved away from the line.
final class SignalNames {

    private static final double GAP = 2;

    private final TrendChart chart;
    private final List<TrendChart.Point> points;
    private final TrendScale scale;
    private final List<Bounds> taken = new ArrayList<>();

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
        boolean above = above(from, until);
        double[] edges = IntStream.range(0, points.size())
                .filter(at -> scale.x(at) > x - scale.step() / 2 && scale.x(at) < x + width + scale.step() / 2)
                .boxed()
                .flatMap(at -> Stream.ofNullable(edge(points.get(at), above)))
                .mapToDouble(scale::y)
                .toArray();
        double y = above
                ? DoubleStream.of(edges).min().orElse(0) - GAP - scale.line()
                : DoubleStream.of(edges).max().orElse(0) + GAP;
        Bounds free = free(new BoundingBox(x, Math.max(0, y), width, scale.line()), above);
        taken.add(free);
        name.resizeRelocate(free.getMinX(), free.getMinY(), width, scale.line());
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

    /// Above the field there is no more room: then below the one that is there.
    private Bounds free(Bounds wanted, boolean above) {
        Bounds place = wanted;
        boolean up = above;
        for (int tries = 0; tries < points.size() && taken.stream().anyMatch(place::intersects); tries++) {
            up = up && place.getMinY() >= scale.line();
            place = new BoundingBox(
                    place.getMinX(),
                    place.getMinY() + (up ? -scale.line() : scale.line()),
                    place.getWidth(),
                    place.getHeight());
        }
        return place;
    }
}
