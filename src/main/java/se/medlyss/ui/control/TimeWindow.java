package se.medlyss.ui.control;

/// The part of a recording that is in sight.
final class TimeWindow {

    private static final double SHORTEST_MS = 4_000;
    private static final double FACTOR = 2;
    private static final double MOVE = 0.2;
    private static final double LEAD = 0.1;

    private double length = 1;
    private double from;
    private double width = 1;

    /// The whole length; all of it is in sight again.
    void length(double ms) {
        length = Math.max(1, ms);
        from = 0;
        width = length;
    }

    double length() {
        return length;
    }

    double fromMs() {
        return from;
    }

    double widthMs() {
        return width;
    }

    double xAt(double ms, double pixels) {
        return (ms - from) / width * pixels;
    }

    double msAt(double x, double pixels) {
        return Math.clamp(from + x / Math.max(1, pixels) * width, 0, length);
    }

    /// Nearer (1) or farther (-1); this moment stays where it is on the screen.
    void zoom(int direction, double around) {
        double next =
                Math.clamp(direction > 0 ? width / FACTOR : width * FACTOR, Math.min(SHORTEST_MS, length), length);
        double share = Math.clamp((around - from) / width, 0, 1);
        from = Math.clamp(around - share * next, 0, length - next);
        width = next;
    }

    /// Earlier (-1) or later (1).
    void move(double direction) {
        from = Math.clamp(from + direction * MOVE * width, 0, length - width);
    }

    /// Keeps a moment in sight.
    ///
    /// @return whether anything moved
    boolean follow(double ms) {
        boolean inSight = ms >= from && ms <= from + width;
        if (inSight) {
            return false;
        }
        double before = from;
        from = Math.clamp(ms - LEAD * width, 0, length - width);
        return from != before;
    }
}
