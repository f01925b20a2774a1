package se.medlyss.report.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.report.organisation.Block.Dot;

/// Where the dots of a funnel lie in a field that is 1 wide and 1 high, with 0 at the top left.
///
/// @param most   calls at the right edge
/// @param bottom percent at the lower edge
/// @param top    percent at the upper edge
record FunnelScale(int most, int bottom, int top) {

    private static final int STEPS = 4;

    /// Edges are round numbers of percent.
    private static final int ROUND = 10;

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
        double lowest = dots.stream().mapToDouble(Dot::percent).min().orElse(0);
        double highest = dots.stream().mapToDouble(Dot::percent).max().orElse(100);
        double around = Math.max(ROUND, highest - lowest);
        return new FunnelScale(
                Math.max(STEPS, (int) Math.ceil(most * 1.05)),
                Math.max(0, (int) Math.floor((lowest - around) / ROUND) * ROUND),
                Math.min(100, (int) Math.ceil((highest + around) / ROUND) * ROUND));
    }

    double x(double calls) {
        return calls / most;
    }

    double y(double percent) {
        return Math.clamp((top - percent) / (top - bottom), 0, 1);
    }

    /// Whether a share lies between the edges.
    boolean shows(double percent) {
        return percent >= bottom && percent <= top;
    }

    /// Shares along the left edge, in percent.
    List<Integer> lines() {
        int step = top - bottom > 50 ? 2 * ROUND : ROUND;
        return IntStream.iterate((bottom + step - 1) / step * step, at -> at <= top, at -> at + step)
                .boxed()
                .toList();
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
