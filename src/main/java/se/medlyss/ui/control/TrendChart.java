package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
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

    private static final double LEFT = 52;
    private static final double RIGHT = 68;
    private static final double TOP = 12;
    private static final double BARS = 0.24;
    private static final double FOOT = 22;
    private static final double GAP = 14;
    private static final double DOT = 10;
    private static final double LEAST_SPAN = 12;
    private static final double LABEL_WIDTH = 46;

    private final List<Point> points;
    private final Words words;
    private final double least;
    private final double greatest;
    private final double mostBar;

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
        double low = DoubleStream.of(drawn).min().orElse(0);
        double high = DoubleStream.of(drawn).max().orElse(100);
        double spare = Math.max(0, LEAST_SPAN - (high - low)) / 2;
        least = Math.floor(low - spare - 1);
        greatest = Math.ceil(high + spare + 1);
        mostBar = points.stream().mapToDouble(Point::bar).max().orElse(0);
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.PARENT);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
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
        getChildren().clear();
        if (getWidth() < LEFT + RIGHT || getHeight() < FOOT + TOP) {
            return;
        }
        drawGrid();
        drawBars();
        drawRuns();
        drawLimits();
        drawLabels();
        drawPoints();
    }

    private void drawGrid() {
        double step = greatest - least > 45 ? 20 : greatest - least > 22 ? 10 : 5;
        for (double at = Math.ceil(least / step) * step; at <= greatest; at += step) {
            add(ChartParts.line("grid-line", LEFT, y(at), getWidth() - RIGHT, y(at)));
            Label label = ChartParts.label(words.value().apply(at), "axis-label");
            label.getStyleClass().add("axis-value");
            label.resizeRelocate(0, y(at) - 9, LEFT - 12, 18);
            add(label);
        }
    }

    private void drawBars() {
        if (mostBar <= 0) {
            return;
        }
        double bottom = getHeight() - FOOT;
        double room = barRoom();
        double width = Math.clamp(step() * 0.45, 4, 26);
        for (int at = 0; at < points.size(); at++) {
            double height = room * points.get(at).bar() / mostBar;
            Region bar = new Region();
            bar.getStyleClass().add("trend-bar");
            bar.resizeRelocate(x(at) - width / 2, bottom - height, width, height);
            add(bar);
            if (points.get(at).bar() > 0 && step() >= LABEL_WIDTH) {
                Label said = ChartParts.label(words.bar().apply(points.get(at).bar()), "axis-label");
                said.getStyleClass().addAll("centred", "bar-label");
                said.resizeRelocate(x(at) - LABEL_WIDTH / 2, bottom - 18, LABEL_WIDTH, 18);
                add(said);
            }
        }
        Label what = ChartParts.label(words.bars(), "axis-label");
        what.resizeRelocate(getWidth() - RIGHT + 4, bottom - 18, RIGHT - 4, 18);
        add(what);
    }

    private void drawLimits() {
        Polyline upper = ChartParts.shape("limit-line");
        Polyline middle = ChartParts.shape("middle-line");
        Polyline lower = ChartParts.shape("limit-line");
        Limits last = null;
        for (int at = 0; at < points.size(); at++) {
            Limits limits = points.get(at).limits();
            if (limits != null) {
                upper.getPoints().addAll(x(at), y(limits.upper()));
                middle.getPoints().addAll(x(at), y(limits.middle()));
                lower.getPoints().addAll(x(at), y(Math.max(0, limits.lower())));
                last = limits;
            }
        }
        if (last != null) {
            add(upper, middle, lower);
            nameLimit(words.upperLimit(), last.upper());
            nameLimit(words.middle(), last.middle());
            nameLimit(words.lowerLimit(), Math.max(0, last.lower()));
        }
    }

    private void nameLimit(String name, double value) {
        Label label = ChartParts.label(name, "axis-label");
        label.resizeRelocate(getWidth() - RIGHT + 4, y(value) - 9, RIGHT - 4, 18);
        add(label);
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
                above.addAll(List.of(x(at), y(point.upper())));
                below.addAll(0, List.of(x(at), y(point.lower())));
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
                line.getPoints().addAll(x(at), y(value));
            }
        }
        return line;
    }

    private void drawLabels() {
        int every = (int) Math.max(1, Math.ceil(LABEL_WIDTH / step()));
        for (int at = 0; at < points.size(); at++) {
            boolean named = (points.size() - 1 - at) % every == 0;
            if (named) {
                Label label = ChartParts.label(points.get(at).label(), "axis-label");
                label.getStyleClass().add("centred");
                label.resizeRelocate(x(at) - LABEL_WIDTH / 2, getHeight() - FOOT + 4, LABEL_WIDTH, 18);
                add(label);
            }
            if (!points.get(at).note().isEmpty()) {
                add(ChartParts.line("change-line", x(at), TOP, x(at), getHeight() - FOOT));
                Label note = ChartParts.label(points.get(at).note(), "axis-label");
                note.resizeRelocate(x(at) + 4, 0, 90, 18);
                add(note);
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
            dot.resizeRelocate(x(at) - DOT / 2, y(value) - DOT / 2, DOT, DOT);
            if (!point.signal().isEmpty()) {
                dot.getStyleClass().add("signal");
                Label signal = ChartParts.label(point.signal(), "signal-label");
                signal.resizeRelocate(Math.max(LEFT, Math.min(x(at) - 40, getWidth() - 84)), y(value) - 26, 84, 18);
                add(signal);
            }
            add(dot);
        }
    }

    private double step() {
        return (getWidth() - LEFT - RIGHT) / Math.max(1, points.size());
    }

    private double x(int at) {
        return LEFT + step() * (at + 0.5);
    }

    private double barRoom() {
        return mostBar > 0 ? (getHeight() - FOOT - TOP) * BARS : 0;
    }

    private double y(double value) {
        double bottom = getHeight() - FOOT - barRoom() - (mostBar > 0 ? GAP : 0);
        return bottom - (value - least) / (greatest - least) * (bottom - TOP);
    }

    private void add(Node... nodes) {
        ChartParts.add(this, nodes);
    }
}
