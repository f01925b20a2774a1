package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.medlyss.report.organisation.Block.Dot;
import se.medlyss.report.organisation.Block.Limit;

/// A funnel as SVG: what chance alone spreads as lines that close in, and each team as a dot with its name.
final class FunnelDrawing {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final int LEFT = 40;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int BOTTOM = 30;

    private final Block.Funnel funnel;
    private final FunnelScale scale;
    private final Markup page;

    private FunnelDrawing(Block.Funnel funnel, Markup page) {
        this.funnel = funnel;
        this.scale = FunnelScale.of(funnel.dots());
        this.page = page;
    }

    /// @param label names the picture for those who do not see it
    static void draw(Block.Funnel funnel, String label, Wording wording, Markup page) {
        page.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", label);
        FunnelDrawing drawing = new FunnelDrawing(funnel, page);
        drawing.grid(wording);
        drawing.limits(funnel.outer(), "limit");
        drawing.limits(funnel.inner(), "inner");
        drawing.dots();
        page.close("svg").line();
    }

    private void grid(Wording wording) {
        for (int percent = 0; percent <= 100; percent += 20) {
            String y = number(y(percent));
            across("grid", y);
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
        across("middle", number(y(funnel.middle())));
        String foot = number(HEIGHT - 6);
        for (int calls : scale.ticks()) {
            String words = calls == scale.most() ? wording.count(calls) + " " + funnel.x() : wording.count(calls);
            String anchor = calls == scale.most() ? "end" : "middle";
            page.element("text", words, "class", "axis", "x", number(x(calls)), "y", foot, "text-anchor", anchor);
        }
    }

    private void across(String styleClass, String y) {
        page.open("line", "class", styleClass, "x1", number(LEFT), "x2", number(WIDTH - RIGHT), "y1", y, "y2", y)
                .close("line");
    }

    private void limits(List<Limit> limits, String styleClass) {
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (Limit limit : limits) {
            upper.add(number(x(limit.calls())) + "," + number(y(limit.upper())));
            lower.add(number(x(limit.calls())) + "," + number(y(limit.lower())));
        }
        for (List<String> points : List.of(upper, lower)) {
            page.open("polyline", "class", styleClass, "points", String.join(" ", points))
                    .close("polyline");
        }
    }

    private void dots() {
        for (FunnelScale.Name name : scale.names(funnel.dots())) {
            Dot dot = name.dot();
            String x = number(x(dot.calls()));
            String y = number(y(dot.percent()));
            page.open("circle", "class", "dot", "cx", x, "cy", y, "r", "4").close("circle");
            if (dot.signal()) {
                page.open("circle", "class", "signal", "cx", x, "cy", y, "r", "9")
                        .close("circle");
            }
            double beside = x(dot.calls()) + (name.left() ? -12 : 12);
            double middle = TOP + name.y() * (HEIGHT - TOP - BOTTOM);
            page.element(
                    "text",
                    dot.name(),
                    "class",
                    "name",
                    "x",
                    number(beside),
                    "y",
                    number(middle + 4),
                    "text-anchor",
                    name.left() ? "end" : "start");
        }
    }

    private double x(double calls) {
        return LEFT + scale.x(calls) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double percent) {
        return TOP + scale.y(percent) * (HEIGHT - TOP - BOTTOM);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
