package se.medlyss.ui.control;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/// Shares by how many calls they are of, between the limits of what chance alone spreads: the fewer calls, the wider
/// apart. Each point is named, and opens what lies behind it.
public final class FunnelChart extends Pane {

    private static final double LEFT = 52;
    private static final double RIGHT = 120;
    private static final double TOP = 12;
    private static final double FOOT = 26;
    private static final double DOT = 11;
    private static final int STEPS = 60;

    private final List<Point> points;
    private final Limits limits;
    private final Words words;
    private final int mostCalls;
    private final double least;

    /// @param percent 0..100
    /// @param signal  whether it lies outside the outer limits
    public record Point(String name, int calls, double percent, boolean signal, String spoken, Runnable onOpened) {}

    /// @param middle the common share in percent
    /// @param inner  half the width of the inner limits for so many calls, in percent units
    /// @param outer  half the width of the outer limits
    public record Limits(double middle, IntToDoubleFunction inner, IntToDoubleFunction outer) {}

    /// What is written in the chart.
    ///
    /// @param calls   what the axis is called
    /// @param percent how a value on the other axis is said
    public record Words(String middle, String inner, String outer, String calls, DoubleFunction<String> percent) {}

    public FunnelChart(List<Point> points, Limits limits, Words words) {
        this.points = List.copyOf(points);
        this.limits = limits;
        this.words = words;
        mostCalls = (int)
                Math.ceil(1.1 * points.stream().mapToInt(Point::calls).max().orElse(1));
        double lowest = points.stream().mapToDouble(Point::percent).min().orElse(0);
        int fewest = points.stream().mapToInt(Point::calls).min().orElse(1);
        double lowestLimit = limits.middle() - limits.outer().applyAsDouble(fewest);
        least = Math.max(0, Math.floor(Math.min(lowest, lowestLimit) / 10) * 10);
        getStyleClass().add("funnel-chart");
        setAccessibleRole(AccessibleRole.PARENT);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    private void draw() {
        getChildren().clear();
        if (getWidth() < LEFT + RIGHT || getHeight() < FOOT + TOP) {
            return;
        }
        drawAxes();
        drawLimit("limit-line", limits.outer(), words.outer());
        drawLimit("inner-limit-line", limits.inner(), words.inner());
        add(ChartParts.line("middle-line", LEFT, y(limits.middle()), getWidth() - RIGHT, y(limits.middle())));
        name(words.middle(), limits.middle());
        points.forEach(this::drawPoint);
    }

    private void drawAxes() {
        double step = 100 - least > 50 ? 20 : 10;
        for (double at = Math.ceil(least / step) * step; at <= 100; at += step) {
            add(ChartParts.line("grid-line", LEFT, y(at), getWidth() - RIGHT, y(at)));
            Label label = label(words.percent().apply(at));
            label.getStyleClass().add("axis-value");
            label.resizeRelocate(0, y(at) - 9, LEFT - 12, 18);
            add(label);
        }
        for (int part = 1; part <= 4; part++) {
            int calls = mostCalls * part / 4;
            Label label = label(part == 4 ? calls + " " + words.calls() : Integer.toString(calls));
            label.getStyleClass().add("centred");
            label.resizeRelocate(x(calls) - 40, getHeight() - FOOT + 6, 80, 18);
            add(label);
        }
    }

    private void drawLimit(String styleClass, IntToDoubleFunction half, String name) {
        Polyline upper = ChartParts.shape(styleClass);
        Polyline lower = ChartParts.shape(styleClass);
        for (int step = 1; step <= STEPS; step++) {
            int calls = Math.max(1, mostCalls * step / STEPS);
            double width = half.applyAsDouble(calls);
            double above = limits.middle() + width;
            double below = limits.middle() - width;
            if (above <= 100) {
                upper.getPoints().addAll(x(calls), y(above));
            }
            if (below >= least) {
                lower.getPoints().addAll(x(calls), y(below));
            }
        }
        add(upper, lower);
        double end = half.applyAsDouble(mostCalls);
        for (double at : new double[] {limits.middle() + end, limits.middle() - end}) {
            if (at >= least && at <= 100) {
                name(name, at);
            }
        }
    }

    /// Beside a line's end.
    private void name(String words, double percent) {
        Label label = label(words);
        label.resizeRelocate(getWidth() - RIGHT + 6, y(percent) - 9, RIGHT - 6, 18);
        add(label);
    }

    private void drawPoint(Point point) {
        Button dot = new Button();
        dot.getStyleClass().setAll("trend-point");
        if (point.signal()) {
            dot.getStyleClass().add("signal");
        }
        dot.setAccessibleText(point.spoken());
        dot.setTooltip(new Tooltip(point.spoken()));
        dot.setOnAction(_ -> point.onOpened().run());
        dot.resizeRelocate(x(point.calls()) - DOT / 2, y(point.percent()) - DOT / 2, DOT, DOT);
        Label name = label(point.name());
        name.getStyleClass().add(point.signal() ? "signal-label" : "point-label");
        name.resizeRelocate(x(point.calls()) + DOT, y(point.percent()) - 9, RIGHT - DOT, 18);
        add(name, dot);
    }

    private double x(int calls) {
        return LEFT + (getWidth() - LEFT - RIGHT) * calls / mostCalls;
    }

    private double y(double percent) {
        double bottom = getHeight() - FOOT;
        return bottom - (percent - least) / (100 - least) * (bottom - TOP);
    }

    private void add(Node... nodes) {
        ChartParts.add(this, nodes);
    }

    private static Label label(String words) {
        return ChartParts.label(words, "axis-label");
    }
}
