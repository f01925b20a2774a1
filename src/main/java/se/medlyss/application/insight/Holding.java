package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Which small parts others hold: whatever is added and subtracted, nothing about them follows without something about
/// so many others that it is no handful of people any more. That is found fast where there are thousands of parts, so
/// that only the few that nothing holds are left to elimination.
///
/// Four parts at the corners of a rectangle hold each other: those of two teams in two weeks of a month, say. One and
/// the opposite one together are in the same sums as the two others together, so whatever follows weighs both pairs
/// alike: if it is about one corner, it is about another one too.
final class Holding {

    private static final int NONE = -1;
    private static final int ABSENT = NumberedNames.ABSENT;

    /// More than three corners that may be in a handful.
    private static final int IN_ANYHOW = 4;

    /// How many parts are tried for the sides of a rectangle.
    private static final int TRIED = 300;

    private final List<BitSet> sums;
    private final List<int[]> people = new ArrayList<>();
    private final BitSet held = new BitSet();
    private final NumberedNames byName;
    private final List<int[]> members;
    private final Map<Integer, Near> near = new HashMap<>();

    /// For each part a number that is the sum of one for each sum that it is in.
    private final long[] names;

    /// @param sums   for each part the numbers of the sums that it is in, no two the same
    /// @param people for each small part who is in it; nobody for a large one
    Holding(List<BitSet> sums, List<Set<String>> people) {
        this.sums = sums;
        int count = sums.stream().mapToInt(BitSet::length).max().orElse(0);
        long[] numbers = new SplittableRandom(1).longs(count).toArray();
        names = sums.stream()
                .mapToLong(in -> in.stream().mapToLong(at -> numbers[at]).sum())
                .toArray();
        byName = new NumberedNames(names);
        Map<String, Integer> everybody = new HashMap<>();
        for (int at = 0; at < names.length; at++) {
            held.set(at, people.get(at).isEmpty() || sums.get(at).isEmpty());
            this.people.add(people.get(at).stream()
                    .mapToInt(who -> everybody.computeIfAbsent(who, _ -> everybody.size()))
                    .toArray());
        }
        members = IntStream.range(0, count)
                .mapToObj(sum -> IntStream.range(0, names.length)
                        .filter(at -> sums.get(at).get(sum))
                        .toArray())
                .toList();
    }

    /// The small parts that nothing holds, as far as is seen in this way.
    int[] loose() {
        int before = -1;
        while (held.cardinality() > before) {
            before = held.cardinality();
            for (int at = held.nextClearBit(0); at < names.length; at = held.nextClearBit(at + 1)) {
                held.set(at, isHeld(at, people.get(at)));
            }
        }
        return IntStream.range(0, names.length).filter(at -> !held.get(at)).toArray();
    }

    /// Whether nothing about this part follows of a handful in which these people are.
    private boolean isHeld(int part, int... some) {
        Near around = near.computeIfAbsent(part, this::near);
        int[] parts = around.parts();
        int[] open = open(parts, some);
        int[] fewest = {};
        int least = IN_ANYHOW;
        for (int at = 0; at < parts.length && least > 0; at++) {
            for (int beside : around.beside()[at]) {
                int sides = beside == at ? open[at] : open[at] + open[beside];
                if (beside < at || sides >= least) {
                    continue;
                }
                int other = beside == at ? NONE : parts[beside];
                int opposite = opposite(part, parts[at], other);
                if (opposite != ABSENT && sides + open(opposite, some) < least) {
                    least = sides + open(opposite, some);
                    fewest = new int[] {parts[at], other, opposite};
                }
            }
        }
        return least < IN_ANYHOW
                && IntStream.of(fewest)
                        .filter(next -> open(next, some) > 0)
                        .allMatch(next -> isHeld(next, together(some, people.get(next))));
    }

    private int[] open(int[] parts, int... some) {
        int[] open = new int[parts.length];
        for (int at = 0; at < parts.length; at++) {
            open[at] = open(parts[at], some);
        }
        return open;
    }

    /// The fourth corner: that of the same sums as the first two without those of the part.
    private int opposite(int part, int one, int other) {
        long name = names[one] + (other == NONE ? 0 : names[other]) - names[part];
        return name == 0 ? NONE : byName.number(name);
    }

    /// 1 for a part that may be in a handful with these people, [#IN_ANYHOW] for one of nobody else, 0 for one that
    /// cannot.
    private int open(int part, int... some) {
        if (part == NONE || held.get(part)) {
            return 0;
        }
        int all = some.length;
        for (int who : people.get(part)) {
            all += among(who, some) ? 0 : 1;
        }
        if (all == some.length) {
            return IN_ANYHOW;
        }
        return all < Disclosure.LEAST_PEOPLE ? 1 : 0;
    }

    private static boolean among(int who, int... some) {
        for (int each : some) {
            if (each == who) {
                return true;
            }
        }
        return false;
    }

    private static int[] together(int[] some, int... more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more))
                .distinct()
                .toArray();
    }

    /// The parts that are in the same sums, those of the smallest sums first.
    private Near near(int part) {
        BitSet seen = new BitSet();
        seen.set(part);
        int[] parts = new int[TRIED];
        int found = 0;
        for (int[] sum : smallestFirst(part)) {
            for (int at = 0; at < sum.length && found < TRIED; at++) {
                if (!seen.get(sum[at])) {
                    seen.set(sum[at]);
                    parts[found++] = sum[at];
                }
            }
        }
        int[] own = sums.get(part).stream().limit(Long.SIZE).toArray();
        return Near.of(Arrays.copyOf(parts, found), at -> lacking(own, sums.get(at)));
    }

    private List<int[]> smallestFirst(int part) {
        return sums.get(part).stream()
                .mapToObj(members::get)
                .sorted(Comparator.comparingInt(all -> all.length))
                .toList();
    }

    /// A bit for each of these sums that a part is not in.
    private static long lacking(int[] own, BitSet in) {
        long lacking = 0;
        for (int at = 0; at < own.length; at++) {
            lacking |= in.get(own[at]) ? 0 : 1L << at;
        }
        return lacking;
    }

    /// Parts near another one.
    ///
    /// @param beside for each which of them are in all sums that it lacks of those of the other one: only these are
    ///               opposite sides of a rectangle with it
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Near(int[] parts, int[][] beside) {

        static Near of(int[] parts, IntToLongFunction lacking) {
            long[] lack = IntStream.of(parts).mapToLong(lacking).toArray();
            Map<Long, int[]> alike = new HashMap<>();
            int[][] beside = new int[parts.length][];
            for (int at = 0; at < parts.length; at++) {
                beside[at] = alike.computeIfAbsent(
                        lack[at],
                        missing -> IntStream.range(0, parts.length)
                                .filter(other -> (lack[other] & missing) == 0)
                                .toArray());
            }
            return new Near(parts, beside);
        }
    }
}
