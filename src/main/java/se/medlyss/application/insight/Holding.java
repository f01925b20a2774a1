package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which small parts others hold: whatever is added and subtracted, nothing about them follows without something about
/// so many others that it is no handful of people any more. That is found fast where there are thousands of parts, so
/// that only the few that nothing holds are left to elimination.
///
/// Four parts at the corners of a rectangle hold each other: those of two teams in two weeks of a month, say. One and
/// the opposite one together are in the same sums as the two others together, so whatever follows weighs both pairs
/// alike: if it is about one corner, it is about another one too.
final class Holding {

    private static final int NONE = -1;

    /// How many parts are tried for the sides of a rectangle.
    private static final int TRIED = 300;

    private final List<BitSet> sums;
    private final List<int[]> people = new ArrayList<>();
    private final BitSet held = new BitSet();
    private final Map<Long, Integer> byName = new HashMap<>();
    private final List<int[]> members;

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
        Map<String, Integer> everybody = new HashMap<>();
        for (int at = 0; at < names.length; at++) {
            byName.put(names[at], at);
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
        List<Integer> fewest = null;
        int[] near = near(part);
        for (int one = 0; one < near.length; one++) {
            for (int other = one; other < near.length; other++) {
                List<Integer> open = open(part, near[one], one == other ? NONE : near[other], some);
                if (open != null && open.isEmpty()) {
                    return true;
                }
                if (open != null && (fewest == null || open.size() < fewest.size())) {
                    fewest = open;
                }
            }
        }
        return fewest != null && fewest.stream().allMatch(next -> isHeld(next, together(some, people.get(next))));
    }

    /// The other corners that may be in a handful with these people; null where there is no such rectangle, or one of
    /// them is in it anyhow.
    private @Nullable List<Integer> open(int part, int one, int other, int... some) {
        long name = names[one] + (other == NONE ? 0 : names[other]) - names[part];
        Integer opposite = name == 0 ? Integer.valueOf(NONE) : byName.get(name);
        if (opposite == null) {
            return null;
        }
        List<Integer> open = new ArrayList<>(3);
        for (int corner : new int[] {one, other, opposite}) {
            if (corner != NONE && !held.get(corner)) {
                int all = together(some, people.get(corner)).length;
                if (all == some.length) {
                    return null;
                }
                if (all < Disclosure.LEAST_PEOPLE) {
                    open.add(corner);
                }
            }
        }
        return open;
    }

    private static int[] together(int[] some, int... more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more))
                .distinct()
                .toArray();
    }

    /// The parts that are in the same sums, those of the smallest sums first.
    private int[] near(int part) {
        return sums.get(part).stream()
                .mapToObj(members::get)
                .sorted(Comparator.comparingInt(all -> all.length))
                .flatMapToInt(IntStream::of)
                .filter(at -> at != part)
                .distinct()
                .limit(TRIED)
                .toArray();
    }
}
