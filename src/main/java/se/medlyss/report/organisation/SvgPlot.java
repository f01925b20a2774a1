package se.medlyss.report.organisation;

import java.util.List;
import java.util.Locale;

/// What the pictures of a page share: a frame with percentages up its left side, and how dots and words are drawn.
/// Lengths are in the picture's own units, from its top left corner.
///
/// @param height of the whole picture
/// @param top    room above the frame
/// @param bottom room below it
record SvgPlot(Markup page, int height, int top, int bottom) {

    private static final int WIDTH = 860;
    private static final int LEFT = 40;
    private static final int RIGHT = 12;

    /// Begins the picture.
    ///
    /// @param label names it for those who do not see it
    void open(String label) {
        page.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", label);
    }

    void close() {
        page.close("svg").line();
    }

    /// A place across, of a part of the frame's width, 0..1.
    double x(double part) {
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    /// A place down, of a part of the frame's height, 0..1.
    double y(double part) {
        return top + part * (height - top - bottom);
    }

    /// A line through the whole frame with words before it.
    void grid(double y, String words) {
        across("grid", y);
        words(words, "axis", LEFT - 8, y + 4, "end");
    }

    /// A line through the whole frame.
    void across(String styleClass, double y) {
        line(styleClass, LEFT, WIDTH - RIGHT, y);
    }

    void line(String styleClass, double from, double to, double y) {
        page.open("line", "class", styleClass, "x1", number(from), "x2", number(to), "y1", number(y), "y2", number(y))
                .close("line");
    }

    /// A line through points, or what it encloses.
    void points(String element, String styleClass, List<String> points) {
        page.open(element, "class", styleClass, "points", String.join(" ", points))
                .close(element);
    }

    /// Words below the frame.
    void foot(String words, double x, String anchor) {
        words(words, "axis", x, height - 6, anchor);
    }

    void words(String words, String styleClass, double x, double y, String anchor) {
        page.element("text", words, "class", styleClass, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    /// A dot, ringed when it is a signal.
    void dot(double x, double y, int radius, boolean signal) {
        circle("dot", x, y, radius);
        if (signal) {
            circle("signal", x, y, radius + 5);
        }
    }

    private void circle(String styleClass, double x, double y, int radius) {
        page.open("circle", "class", styleClass, "cx", number(x), "cy", number(y), "r", "" + radius)
                .close("circle");
    }

    /// A point of a line.
    static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
