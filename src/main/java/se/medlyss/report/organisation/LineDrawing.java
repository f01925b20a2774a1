package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Mark;

/// A line over time as SVG: the band of its intervals, the limits of ordinary variation, signals ringed.
final class LineDrawing {

    private static final double ABOVE = 11;

    private final List<Mark> marks;
    private final Scale scale;
    private final SvgPlot plot;

    private LineDrawing(List<Mark> marks, Markup page) {
        this.marks = marks;
        this.scale = Scale.of(marks);
        this.plot = new SvgPlot(page, 210, 18, 26);
    }

    /// @param label names the picture for those who do not see it
    static void draw(Block.Line line, String label, Wording wording, Markup page) {
        LineDrawing drawing = new LineDrawing(line.marks(), page);
        drawing.plot.open(label);
        drawing.scale.lines().forEach(percent -> drawing.plot.grid(drawing.y(percent), wording.count(percent)));
        drawing.limits();
        Scale.runs(line.marks()).forEach(drawing::run);
        drawing.names(wording);
        drawing.plot.close();
    }

    private void limits() {
        for (int at = 0; at < marks.size(); at++) {
            Bar limits = marks.get(at).limits();
            if (limits != null) {
                for (double percent : new double[] {limits.lower(), limits.value(), limits.upper()}) {
                    double half = 0.5 / scale.size();
                    plot.line(
                            percent == limits.value() ? "middle" : "limit",
                            plot.x(scale.x(at) - half),
                            plot.x(scale.x(at) + half),
                            y(percent));
                }
            }
        }
    }

    private void run(List<Integer> run) {
        List<String> around = new ArrayList<>(points(run, Bar::upper));
        around.addAll(points(run.reversed(), Bar::lower));
        plot.points("polygon", "band", around);
        plot.points("polyline", "line", points(run, Bar::value));
        for (int at : run) {
            plot.dot(x(at), y(told(at).value()), 3, marks.get(at).signal());
        }
    }

    private List<String> points(List<Integer> run, ToDoubleFunction<Bar> what) {
        return run.stream()
                .map(at -> SvgPlot.point(x(at), y(what.applyAsDouble(told(at)))))
                .toList();
    }

    private Bar told(int mark) {
        return Objects.requireNonNull(marks.get(mark).told());
    }

    private void names(Wording wording) {
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (scale.named(at)) {
                // The last ones would stick out of the picture.
                plot.foot(mark.when(), x(at), scale.late(at) ? "end" : "middle");
            }
            String above = mark.above(wording, scale.crowded());
            if (!above.isEmpty()) {
                plot.words(above, "note", x(at), ABOVE, "middle");
            }
        }
    }

    private double x(int mark) {
        return plot.x(scale.x(mark));
    }

    private double y(double percent) {
        return plot.y(scale.y(percent));
    }
}
