package se.medlyss.ui.control;

import java.util.stream.DoubleStream;

/// Where things lie in a trend chart, in pixels.
///
/// @param em     the size of the text around the chart, which its margins follow
/// @param points how many there are
/// @param bars   whether there are bars below the line
/// @param notes  whether the first line is for what changed
record TrendScale(double width, double height, double em, int points, Range range, boolean bars, boolean notes) {

    private static final double TOP = 12;

    /// The text size that the lengths below are for.
    private static final double USUAL_EM = 14;

    private static final double LEFT = 60;
    private static final double RIGHT = 68;
    private static final double BARS = 0.24;
    private static final double FOOT = 22;
    private static final double GAP = 22;
    private static final double LABEL_WIDTH = 46;
    private static final double LINE = 18;

    /// The values at the chart's lower and upper edge.
    record Range(double least, double greatest) {

        private static final double LEAST_SPAN = 12;

        /// Around all that is drawn, and never so narrow that chance looks large.
        static Range of(double... drawn) {
            double low = DoubleStream.of(drawn).min().orElse(0);
            double high = DoubleStream.of(drawn).max().orElse(100);
            double spare = Math.max(0, LEAST_SPAN - (high - low)) / 2;
            return new Range(Math.floor(low - spare - 1), Math.ceil(high + spare + 1));
        }

        /// Values for lines across.
        double[] lines() {
            double step = greatest - least > 45 ? 20 : greatest - least > 22 ? 10 : 5;
            return DoubleStream.iterate(Math.ceil(least / step) * step, at -> at <= greatest, at -> at + step)
                    .toArray();
        }
    }

    boolean fits() {
        return width >= left() + right() && height >= FOOT * unit() + top();
    }

    private double unit() {
        return em / USUAL_EM;
    }

    /// Where the field begins, below the notes.
    double top() {
        return highest() + TOP;
    }

    /// Where a line of small text may stand that is no note.
    double highest() {
        return notes ? line() : 0;
    }

    /// Where the field begins.
    double left() {
        return LEFT * unit();
    }

    /// How wide the margin after the field is.
    double right() {
        return RIGHT * unit();
    }

    /// Where the field ends.
    double end() {
        return width - right();
    }

    /// Where the bars stand.
    double bottom() {
        return height - FOOT * unit();
    }

    double labelWidth() {
        return LABEL_WIDTH * unit();
    }

    /// How tall a line of small text is.
    double line() {
        return LINE * unit();
    }

    /// From a point to the next.
    double step() {
        return (end() - left()) / Math.max(1, points);
    }

    double x(int at) {
        return left() + step() * (at + 0.5);
    }

    double barRoom() {
        return bars ? (bottom() - top()) * BARS : 0;
    }

    /// Where a line of small text stands that has to be above the bars.
    double lowest() {
        return bottom() - barRoom() - line();
    }

    private double base() {
        return bottom() - barRoom() - (bars ? GAP : 0);
    }

    double y(double value) {
        double base = base();
        return base - (value - range.least()) / (range.greatest() - range.least()) * (base - top());
    }
}
