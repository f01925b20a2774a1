package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// Two that only touch do not meet, however they were rounded.
    private static final double NEXT_TO = 1e-9;

    /// Nearer to the right edge there is no room for a name behind its dot.
    private static final double ROOM = 0.2;

    /// What most names take across.
    private static final double NAME = 0.12;

    /// What a dot takes to each side.
    private static final double BESIDE = 0.012;

    /// So many places are tried for a name, above and below its dot's height.
    private static final int PLACES = 48;

    /// A name beside its dot.
    ///
    /// @param y    down, of its middle
    /// @param left whether it stands before the dot
    record Name(Dot dot, double y, boolean left) {}

    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width - NEXT_TO
                    && other.x < x + width - NEXT_TO
                    && y < other.y + other.height - NEXT_TO
                    && other.y < y + height - NEXT_TO;
        }
    }

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

    /// The names, those of signals first, then from the top down: each beside its dot, or as near to it as
    /// there is room
    /// that no dot and no other name takes.
    List<Name> names(List<Dot> dots) {
        List<Box> taken = new ArrayList<>(dots.stream().map(this::around).toList());
        return dots.stream()
                .sorted(Comparator.comparing((Dot dot) -> !dot.signal())
                        .thenComparingDouble(dot -> -dot.percent())
                        .thenComparing(Dot::name))
                .map(dot -> name(dot, taken))
                .toList();
    }

    private Name name(Dot dot, List<Box> taken) {
        boolean behind = x(dot.calls()) <= 1 - ROOM;
        List<Name> places = IntStream.range(0, PLACES)
                .boxed()
                .flatMap(place -> Stream.of(behind, !behind).map(side -> place(dot, place, side)))
                .filter(place -> place.y() >= LINE / 2 && place.y() <= 1 - LINE / 2 && hasRoom(place))
                .toList();
        Name found = places.stream()
                .filter(place -> taken.stream().noneMatch(box(place)::meets))
                .findFirst()
                .orElseGet(() -> place(dot, 0, behind));
        taken.add(box(found));
        return found;
    }

    /// The places go on by half a line, one below and the next above.
    private Name place(Dot dot, int place, boolean behind) {
        int steps = place % 2 == 0 ? -place / 2 : (place + 1) / 2;
        return new Name(dot, y(dot.percent()) + steps * LINE / 2, !behind);
    }

    private boolean hasRoom(Name place) {
        double x = x(place.dot().calls());
        return place.left() ? x >= ROOM : x <= 1 - ROOM;
    }

    private Box around(Dot dot) {
        return new Box(x(dot.calls()) - BESIDE, y(dot.percent()) - LINE / 4, 2 * BESIDE, LINE / 2);
    }

    private Box box(Name name) {
        double x = x(name.dot().calls());
        return new Box(name.left() ? x - BESIDE - NAME : x + BESIDE, name.y() - LINE / 2, NAME, LINE);
    }
}
