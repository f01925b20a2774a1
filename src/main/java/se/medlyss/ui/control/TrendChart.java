package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// A line with its interval as a band, the limits of ordinary variation, and bars of another figure below it, from
/// zero. Points that are a signal say so in words; each point opens what lies behind it.
public final class TrendChart extends Pane {

    private static final double DOT = 10;
    private final List<Point> points;
    private final Words words;
    private final TrendScale.Range range;
    private final double mostBar;
    private final boolean noted;
    private final FreePlaces names = new FreePlaces();
    private final Em em = new Em();
    private TrendScale scale;

    /// @param value  null where the figure is not told
    /// @param lower  of the interval; null without one
    /// @param upper  of the interval; null without one
    /// @param limits of ordinary variation; null without them
    /// @param signal in words; empty for ordinary variation
    /// @param note   what changed here, such as a new version; empty for nothing
    /// @param bar    the other figure; 0 for none
    /// @param spoken the point in a sentence
    public record Point(
            String label,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Limits limits,
            String signal,
            String note,
            double bar,
            String spoken,
            Runnable onOpened) {}

    /// The limits of ordinary variation.
    public record Limits(double lower, double middle, double upper) {}

    /// What is written in the chart.
    ///
    /// The limits' names are drawn only where points have limits.
    ///
    /// @param bars   what the bars are of
    /// @param value  how a value on the axis is said
    /// @param bar    how a bar's figure is said
    public record Words(
            String upperLimit,
            String middle,
            String lowerLimit,
            String bars,
            DoubleFunction<String> value,
            DoubleFunction<String> bar) {}

    /// @param points oldest first
    public TrendChart(List<Point> points, Words words) {
        this.points = List.copyOf(points);
        this.words = words;
        double[] drawn = points.stream()
                .flatMapToDouble(TrendChart::values)
                .filter(Double::isFinite)
                .toArray();
        range = TrendScale.Range.of(drawn);
        noted = points.stream().anyMatch(point -> !point.note().isEmpty());
        scale = new TrendScale(0, 0, 1, points.size(), range, false, noted);
        mostBar = points.stream().mapToDouble(Point::bar).max().orElse(0);
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.PARENT);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
        getChildren().setAll(em);
        em.fontProperty().subscribe(this::draw);
    }

    private static DoubleStream values(Point point) {
        DoubleStream.Builder values = DoubleStream.builder();
        for (Double value : new Double[] {point.value(), point.lower(), point.upper()}) {
            if (value != null) {
                values.add(value);
            }
        }
        if (point.limits() != null) {
            values.add(Math.max(0, point.limits().lower()));
            values.add(point.limits().upper());
        }
        return values.build();
    }

    private void draw() {
        getChildren().setAll(em);
        names.clear();
        scale = new TrendScale(getWidth(), getHeight(), em.size(), points.size(), range, mostBar > 0, noted);
        if (!scale.fits()) {
            return;
        }
        drawGrid();
        drawBars();
        drawRuns();
        drawLimits();
        drawLabels();
        new ChangeNotes(this, points, scale, this::aboveBar).draw();
        new SignalNames(this, points, scale, names).draw();
        drawPoints();
    }

    private void drawGrid() {
        for (double at : range.lines()) {
            add(ChartParts.line("grid-line", scale.left(), scale.y(at), scale.end(), scale.y(at)));
            Label label = ChartParts.label(words.value().apply(at), "axis-label");
            label.getStyleClass().add("axis-value");
            label.resizeRelocate(0, scale.y(at) - scale.line() / 2, scale.left() - 12, scale.line());
            add(label);
        }
    }

    private void drawBars() {
        if (mostBar <= 0) {
            return;
        }
        double width = Math.clamp(scale.step() * 0.45, 4, 26);
        for (int at = 0; at < points.size(); at++) {
            double height = barHeight(at);
            Region bar = new Region();
            bar.getStyleClass().add("trend-bar");
            bar.resizeRelocate(scale.x(at) - width / 2, scale.bottom() - height, width, height);
            add(bar);
            if (barSaid(at)) {
                Label said = ChartParts.label(words.bar().apply(points.get(at).bar()), "axis-label");
                said.getStyleClass().add("centred");
                // On the bar it could not be read in every theme.
                said.resizeRelocate(
                        scale.x(at) - scale.labelWidth() / 2, aboveBar(at), scale.labelWidth(), scale.line());
                add(said);
            }
        }
        Label what = ChartParts.label(words.bars(), "axis-label");
        what.resizeRelocate(scale.end() + 4, scale.bottom() - scale.line(), scale.right() - 4, scale.line());
        add(what);
    }

    private double barHeight(int at) {
        return mostBar <= 0 ? 0 : scale.barRoom() * points.get(at).bar() / mostBar;
    }

    private boolean barSaid(int at) {
        return points.get(at).bar() > 0 && scale.step() >= scale.labelWidth();
    }

    /// Where a bar with its figure begins.
    private double aboveBar(int at) {
        return scale.bottom() - barHeight(at) - (barSaid(at) ? scale.line() : 0);
    }

    private void drawLimits() {
        Polyline upper = ChartParts.shape("limit-line");
        Polyline middle = ChartParts.shape("middle-line");
        Polyline lower = ChartParts.shape("limit-line");
        Limits last = null;
        for (int at = 0; at < points.size(); at++) {
            Limits limits = points.get(at).limits();
            if (limits != null) {
                upper.getPoints().addAll(scale.x(at), scale.y(limits.upper()));
                middle.getPoints().addAll(scale.x(at), scale.y(limits.middle()));
                lower.getPoints().addAll(scale.x(at), scale.y(Math.max(0, limits.lower())));
                last = limits;
            }
        }
        if (last != null) {
            add(upper, middle, lower);
            nameLimit(words.upperLimit(), last.upper());
            nameLimit(words.lowerLimit(), Math.max(0, last.lower()));
            nameLimit(words.middle(), last.middle());
        }
    }

    private void nameLimit(String name, double value) {
        Label label = ChartParts.label(name, "axis-label");
        Point2D place = new Point2D(scale.end() + 4, scale.y(value) - scale.line() / 2);
        if (names.placeIfFree(label, scale.right() - 4, scale.line(), place)) {
            add(label);
        }
    }

    /// A figure that is not told leaves a gap: what lies between is not known.
    private void drawRuns() {
        List<Polyline> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= points.size(); at++) {
            if (at == points.size() || points.get(at).value() == null) {
                if (at > from) {
                    drawBand(from, at);
                    lines.add(line(from, at));
                }
                from = at + 1;
            }
        }
        lines.forEach(this::add);
    }

    private void drawBand(int from, int until) {
        List<Double> above = new ArrayList<>();
        List<Double> below = new ArrayList<>();
        for (int at = from; at < until; at++) {
            Point point = points.get(at);
            if (point.lower() != null && point.upper() != null) {
                above.addAll(List.of(scale.x(at), scale.y(point.upper())));
                below.addAll(0, List.of(scale.x(at), scale.y(point.lower())));
            }
        }
        if (above.size() == 2) {
            // A figure between two gaps has a width of its own.
            above.addAll(0, List.of(above.getFirst() - DOT / 2, above.get(1)));
            above.set(2, above.get(2) + DOT / 2);
            below.addAll(0, List.of(below.getFirst() + DOT / 2, below.get(1)));
            below.set(2, below.get(2) - DOT / 2);
        }
        Polygon band = new Polygon();
        band.getStyleClass().add("trend-band");
        band.getPoints().addAll(above);
        band.getPoints().addAll(below);
        add(band);
    }

    private Polyline line(int from, int until) {
        Polyline line = ChartParts.shape("trend-line");
        for (int at = from; at < until; at++) {
            Double value = points.get(at).value();
            if (value != null) {
                line.getPoints().addAll(scale.x(at), scale.y(value));
            }
        }
        return line;
    }

    private void drawLabels() {
        int every = (int) Math.max(1, Math.ceil(scale.labelWidth() / scale.step()));
        for (int at = 0; at < points.size(); at++) {
            boolean named = (points.size() - 1 - at) % every == 0;
            if (named) {
                Label label = ChartParts.label(points.get(at).label(), "axis-label");
                label.getStyleClass().add("centred");
                label.resizeRelocate(
                        scale.x(at) - scale.labelWidth() / 2, scale.bottom() + 4, scale.labelWidth(), scale.line());
                add(label);
            }
        }
    }

    private void drawPoints() {
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            Double value = point.value();
            if (value == null) {
                continue;
            }
            Button dot = new Button();
            dot.getStyleClass().setAll("trend-point");
            dot.setAccessibleText(point.spoken());
            dot.setTooltip(new Tooltip(point.spoken()));
            dot.setOnAction(_ -> point.onOpened().run());
            dot.resizeRelocate(scale.x(at) - DOT / 2, scale.y(value) - DOT / 2, DOT, DOT);
            if (!point.signal().isEmpty()) {
                dot.getStyleClass().add("signal");
            }
            add(dot);
        }
    }

    private void add(Node... nodes) {
        ChartParts.add(this, nodes);
    }
}
