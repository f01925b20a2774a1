package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Mark;

/// A line over time as SVG: the band of its intervals, the limits of ordinary variation, signals ringed.
final class LineDrawing {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 210;
    private static final int LEFT = 40;
    private static final int RIGHT = 12;
    private static final int TOP = 18;
    private static final int BOTTOM = 26;

    private final List<Mark> marks;
    private final Scale scale;
    private final Markup page;

    private LineDrawing(List<Mark> marks, Markup page) {
        this.marks = marks;
        this.scale = Scale.of(marks);
        this.page = page;
    }

    /// @param label names the picture for those who do not see it
    static void draw(Block.Line line, String label, Wording wording, Markup page) {
        page.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", label);
        LineDrawing drawing = new LineDrawing(line.marks(), page);
        drawing.grid(wording);
        drawing.limits();
        for (List<Integer> run : Scale.runs(line.marks())) {
            drawing.run(run);
        }
        drawing.names(wording);
        page.close("svg").line();
    }

    private void grid(Wording wording) {
        for (int percent : scale.lines()) {
            String y = number(y(percent));
            page.open("line", "class", "grid", "x1", number(LEFT), "x2", number(WIDTH - RIGHT), "y1", y, "y2", y)
                    .close("line");
            page.element(
                    "text",
                    wording.count(percent),
                    "class",
                    "axis",
                    "x",
                    number(LEFT - 8),
                    "y",
                    number(y(percent) + 4),
                    "text-anchor",
                    "end");
        }
    }

    private void limits() {
        for (int at = 0; at < marks.size(); at++) {
            Bar limits = marks.get(at).limits();
            if (limits != null) {
                for (double percent : new double[] {limits.lower(), limits.value(), limits.upper()}) {
                    double half = 0.5 / scale.size();
                    page.open(
                                    "line",
                                    "class",
                                    percent == limits.value() ? "middle" : "limit",
                                    "x1",
                                    number(x(scale.x(at) - half)),
                                    "x2",
                                    number(x(scale.x(at) + half)),
                                    "y1",
                                    number(y(percent)),
                                    "y2",
                                    number(y(percent)))
                            .close("line");
                }
            }
        }
    }

    private void run(List<Integer> run) {
        List<String> around = new ArrayList<>(points(run, Bar::upper));
        around.addAll(points(run.reversed(), Bar::lower));
        page.open("polygon", "class", "band", "points", String.join(" ", around))
                .close("polygon");
        page.open("polyline", "class", "line", "points", String.join(" ", points(run, Bar::value)))
                .close("polyline");
        for (int at : run) {
            Mark mark = marks.get(at);
            Bar told = Objects.requireNonNull(mark.told());
            String x = number(x(scale.x(at)));
            String y = number(y(told.value()));
            page.open("circle", "class", "dot", "cx", x, "cy", y, "r", "3").close("circle");
            if (mark.signal()) {
                page.open("circle", "class", "signal", "cx", x, "cy", y, "r", "8")
                        .close("circle");
            }
        }
    }

    private List<String> points(List<Integer> run, ToDoubleFunction<Bar> what) {
        return run.stream()
                .map(at -> number(x(scale.x(at))) + ","
                        + number(y(what.applyAsDouble(
                                Objects.requireNonNull(marks.get(at).told())))))
                .toList();
    }

    private void names(Wording wording) {
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            String x = number(x(scale.x(at)));
            if (scale.named(at)) {
                page.element(
                        "text", mark.when(), "class", "axis", "x", x, "y", number(HEIGHT - 6), "text-anchor", "middle");
            }
            String above = mark.above(wording, scale.crowded());
            if (!above.isEmpty()) {
                page.element("text", above, "class", "note", "x", x, "y", "11", "text-anchor", "middle");
            }
        }
    }

    private static double x(double part) {
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private double y(double percent) {
        return TOP + scale.y(percent) * (HEIGHT - TOP - BOTTOM);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
