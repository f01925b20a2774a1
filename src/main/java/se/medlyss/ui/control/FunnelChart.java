package se.medlyss.ui.control;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Point2D;
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

    /// The text size that the lengths below are for.
    private static final double USUAL_EM = 14;

    private static final double LEFT = 60;
    private static final double RIGHT = 120;
    private static final double TOP = 12;
    private static final double FOOT = 26;
    private static final double LINE = 18;
    private static final double DOT = 11;
    private static final int MOST_TICKS = 6;
    private static final int STEPS = 60;

    private final List<Point> points;
    private final Limits limits;
    private final Words words;
    private final int mostCalls;
    private final double least;
    private final double most;
    private final Em em = new Em();
    private final FreePlaces names = new FreePlaces();

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
        double widest = limits.outer().applyAsDouble(fewest);
        least = Math.max(0, Math.floor(Math.min(lowest, limits.middle() - widest) / 10) * 10);
        double highest = points.stream().mapToDouble(Point::percent).max().orElse(100);
        most = Math.min(100, Math.ceil(Math.max(highest, limits.middle() + widest) / 10) * 10);
        getStyleClass().add("funnel-chart");
        setAccessibleRole(AccessibleRole.PARENT);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
        getChildren().setAll(em);
        em.fontProperty().subscribe(this::draw);
    }

    private void draw() {
        getChildren().setAll(em);
        names.clear();
        if (getWidth() < left() + right() || getHeight() < foot() + TOP) {
            return;
        }
        drawAxes();
        add(ChartParts.line("middle-line", left(), y(limits.middle()), getWidth() - right(), y(limits.middle())));
        drawLimit("inner-limit-line", limits.inner());
        drawLimit("limit-line", limits.outer());
        nameLines();
        names.take(0, getHeight() - foot(), getWidth(), foot());
        names.take(0, -getHeight(), getWidth(), getHeight());
        for (Point point : points) {
            double around = DOT * 1.5;
            names.take(x(point.calls()) - around / 2, y(point.percent()) - around / 2, around, around);
        }
        points.forEach(this::drawPoint);
    }

    private void drawAxes() {
        double step = most - least > 50 ? 20 : 10;
        for (double at = Math.ceil(least / step) * step; at <= most; at += step) {
            add(ChartParts.line("grid-line", left(), y(at), getWidth() - right(), y(at)));
            Label label = label(words.percent().apply(at));
            label.getStyleClass().add("axis-value");
            label.resizeRelocate(0, y(at) - line() / 2, left() - line() * 2 / 3, line());
            add(label);
        }
        int tick = tick(mostCalls);
        for (int calls = tick; calls <= mostCalls; calls += tick) {
            boolean last = calls + tick > mostCalls;
            Label label = label(last ? calls + " " + words.calls() : Integer.toString(calls));
            label.getStyleClass().add("centred");
            add(label);
            double width = ChartParts.width(label);
            label.resizeRelocate(x(calls) - width / 2, getHeight() - foot() + 6, width, line());
        }
    }

    /// A round number of which few go into it.
    private static int tick(int most) {
        for (int power = 1; ; power *= 10) {
            for (int round : new int[] {1, 2, 5}) {
                if (most / (round * power) <= MOST_TICKS) {
                    return round * power;
                }
            }
        }
    }

    private void drawLimit(String styleClass, IntToDoubleFunction half) {
        Polyline upper = ChartParts.shape(styleClass);
        Polyline lower = ChartParts.shape(styleClass);
        for (int step = 1; step <= STEPS; step++) {
            int calls = Math.max(1, mostCalls * step / STEPS);
            double width = half.applyAsDouble(calls);
            double above = limits.middle() + width;
            double below = limits.middle() - width;
            if (above <= most) {
                upper.getPoints().addAll(x(calls), y(above));
            }
            if (below >= least) {
                lower.getPoints().addAll(x(calls), y(below));
            }
        }
        add(upper, lower);
    }

    /// Each beside its line's end, or as little further out as there is room: the outer limit is always outside the
    /// inner one.
    private void nameLines() {
        double middle = y(limits.middle()) - line() / 2;
        name(words.middle(), middle);
        double inner = limits.inner().applyAsDouble(mostCalls);
        double outer = limits.outer().applyAsDouble(mostCalls);
        for (int side : new int[] {1, -1}) {
            double before = middle;
            for (double half : new double[] {inner, outer}) {
                double percent = limits.middle() + side * half;
                if (percent >= least && percent <= most) {
                    double at = y(percent) - line() / 2;
                    before = side > 0 ? Math.min(at, before - line()) : Math.max(at, before + line());
                    name(half == inner ? words.inner() : words.outer(), before);
                }
            }
        }
    }

    private void name(String words, double at) {
        Label label = label(words);
        names.place(label, right() - 6, line(), new Point2D(getWidth() - right() + 6, at));
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
        double x = x(point.calls());
        double y = y(point.percent());
        dot.resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
        add(dot);
        nameDot(point, x, y);
    }

    /// Beside its dot, above it or below, or further up or down with a line to it; where all of that is taken, a signal
    /// alone is named all the same. What a dot is stands in its tooltip and in the table too.
    private void nameDot(Point point, double x, double y) {
        Label name = ChartParts.label(point.name(), point.signal() ? "signal-label" : "point-label");
        add(name);
        double width = ChartParts.width(name);
        double height = line();
        double after = x + DOT;
        double before = x - DOT - width;
        Point2D[] places = {
            new Point2D(after, y - height / 2),
            new Point2D(before, y - height / 2),
            new Point2D(x - width / 2, y - DOT - height),
            new Point2D(x - width / 2, y + DOT),
            new Point2D(after, y - height),
            new Point2D(after, y),
            new Point2D(before, y - height),
            new Point2D(before, y)
        };
        if (names.placeIfFree(name, width, height, places)) {
            return;
        }
        double above = y - DOT - 2 * height;
        double below = y + DOT + height;
        Point2D[] further = {
            new Point2D(x - width / 2, above),
            new Point2D(x - width / 2, below),
            new Point2D(x - width / 2, above - height),
            new Point2D(x - width / 2, below + height)
        };
        if (names.placeIfFree(name, width, height, further)) {
            double end = name.getLayoutY() < y ? name.getLayoutY() + height : name.getLayoutY();
            add(ChartParts.line("leader-line", x, y + Math.copySign(DOT / 2, end - y), x, end));
        } else if (point.signal()) {
            names.place(name, width, height, places);
        } else {
            getChildren().remove(name);
        }
    }

    private double unit() {
        return em.size() / USUAL_EM;
    }

    private double left() {
        return LEFT * unit();
    }

    private double right() {
        return RIGHT * unit();
    }

    private double foot() {
        return FOOT * unit();
    }

    private double line() {
        return LINE * unit();
    }

    private double x(int calls) {
        return left() + (getWidth() - left() - right()) * calls / mostCalls;
    }

    private double y(double percent) {
        double bottom = getHeight() - foot();
        return bottom - (percent - least) / (most - least) * (bottom - TOP);
    }

    private void add(Node... nodes) {
        ChartParts.add(this, nodes);
    }

    private static Label label(String words) {
        return ChartParts.label(words, "axis-label");
    }
}
