package se.medlyss.report.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.report.organisation.Block.Dot;

/// Where the dots of a funnel lie in a field that is 1 wide and 1 high, with 0 at the top left.
///
/// @param most calls at the right edge
record FunnelScale(int most) {

    private static final int STEPS = 4;
    private static final double LINE = 0.075;
    /// Nearer to the right edge there is no room for a name behind its dot.
    private static final double ROOM = 0.2;

    /// What most names take across.
    private static final double NAME = 0.12;

    /// A name beside its dot.
    ///
    /// @param y    down, of its middle: names do not lie on each other
    /// @param left whether it stands before the dot, for want of room behind it
    record Name(Dot dot, double y, boolean left) {}

    static FunnelScale of(List<Dot> dots) {
        int most = dots.stream().mapToInt(Dot::calls).max().orElse(1);
        return new FunnelScale(Math.max(STEPS, (int) Math.ceil(most * 1.05)));
    }

    double x(double calls) {
        return calls / most;
    }

    double y(double percent) {
        return Math.clamp(1 - percent / 100, 0, 1);
    }

    /// Numbers of calls along the lower edge.
    List<Integer> ticks() {
        return IntStream.rangeClosed(1, STEPS)
                .map(at -> most * at / STEPS)
                .boxed()
                .toList();
    }

    /// The names, from the top down; one that would lie on another is moved below it, or both up where there is no more
    /// room below.
    List<Name> names(List<Dot> dots) {
        List<Dot> down = dots.stream()
                .sorted(Comparator.comparingDouble((Dot dot) -> -dot.percent()).thenComparing(Dot::name))
                .toList();
        double[] y = down.stream().mapToDouble(dot -> y(dot.percent())).toArray();
        for (int at = 0; at < y.length; at++) {
            for (int above = 0; above < at; above++) {
                y[at] = near(down.get(above), down.get(at)) ? Math.max(y[at], y[above] + LINE) : y[at];
            }
        }
        for (int at = y.length - 1; at >= 0; at--) {
            y[at] = Math.min(y[at], 1 - LINE / 2);
            for (int below = at + 1; below < y.length; below++) {
                y[at] = near(down.get(at), down.get(below)) ? Math.min(y[at], y[below] - LINE) : y[at];
            }
        }
        return IntStream.range(0, y.length)
                .mapToObj(at -> new Name(down.get(at), y[at], x(down.get(at).calls()) > 1 - ROOM))
                .toList();
    }

    private boolean near(Dot one, Dot other) {
        return Math.abs(x(one.calls()) - x(other.calls())) < NAME;
    }
}
