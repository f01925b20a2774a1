package se.medlyss.report.organisation;

import java.util.ArrayList;
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
    private static final double NEAR = 0.2;

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

    /// The names, from the top down; one that would lie on another is moved below it.
    List<Name> names(List<Dot> dots) {
        List<Name> names = new ArrayList<>();
        List<Dot> down = dots.stream()
                .sorted(Comparator.comparingDouble((Dot dot) -> -dot.percent()).thenComparing(Dot::name))
                .toList();
        for (Dot dot : down) {
            double y = y(dot.percent());
            for (Name above : names) {
                boolean near = Math.abs(x(above.dot().calls()) - x(dot.calls())) < NEAR;
                y = near && y - above.y() < LINE ? above.y() + LINE : y;
            }
            names.add(new Name(dot, y, x(dot.calls()) > 1 - NEAR));
        }
        return names;
    }
}
