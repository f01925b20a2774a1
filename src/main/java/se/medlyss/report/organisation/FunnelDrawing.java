package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.report.organisation.Block.Dot;
import se.medlyss.report.organisation.Block.Limit;

/// A funnel as SVG: what chance alone spreads as lines that close in, and each team as a dot with its name.
final class FunnelDrawing {

    private final Block.Funnel funnel;
    private final FunnelScale scale;
    private final SvgPlot plot;

    private FunnelDrawing(Block.Funnel funnel, Markup page) {
        this.funnel = funnel;
        this.scale = FunnelScale.of(funnel.dots());
        this.plot = new SvgPlot(page, 260, 10, 30);
    }

    /// @param label names the picture for those who do not see it
    static void draw(Block.Funnel funnel, String label, Wording wording, Markup page) {
        FunnelDrawing drawing = new FunnelDrawing(funnel, page);
        drawing.plot.open(label);
        drawing.grid(wording);
        drawing.limits(funnel.outer(), "limit");
        drawing.limits(funnel.inner(), "inner");
        drawing.dots();
        drawing.plot.close();
    }

    private void grid(Wording wording) {
        for (int percent : scale.lines()) {
            plot.grid(y(percent), wording.count(percent));
        }
        plot.across("middle", y(funnel.middle()));
        for (int calls : scale.ticks()) {
            boolean last = calls == scale.most();
            String words = last ? wording.count(calls) + " " + funnel.x() : wording.count(calls);
            plot.foot(words, x(calls), last ? "end" : "middle");
        }
    }

    private void limits(List<Limit> limits, String styleClass) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (Limit limit : limits) {
            if (scale.shows(limit.upper())) {
                upper.add(SvgPlot.point(x(limit.calls()), y(limit.upper())));
            }
            if (scale.shows(limit.lower())) {
                lower.add(SvgPlot.point(x(limit.calls()), y(limit.lower())));
            }
        }
        plot.points("polyline", styleClass, upper);
        plot.points("polyline", styleClass, lower);
    }

    private void dots() {
        for (FunnelScale.Name name : scale.names(funnel.dots())) {
            Dot dot = name.dot();
            plot.dot(x(dot.calls()), y(dot.percent()), 4, dot.signal());
            double beside = x(dot.calls()) + (name.left() ? -12 : 12);
            plot.words(dot.name(), "name", beside, plot.y(name.y()) + 4, name.left() ? "end" : "start");
        }
    }

    private double x(double calls) {
        return plot.x(scale.x(calls));
    }

    private double y(double percent) {
        return plot.y(scale.y(percent));
    }
}
