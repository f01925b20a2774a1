package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which parts others hold, against elimination over all of them.
class HoldingTest {

    private static final int TRIES = 3_000;

    /// Parts by the sums that they are in, and who is in each small one.
    private record Told(int sums, Map<BitSet, Set<String>> parts) {
        List<BitSet> ins() {
            return List.copyOf(parts.keySet());
        }

        List<Set<String>> people() {
            return List.copyOf(parts.values());
        }

        /// A handful among these, over whom alone something follows.
        int[] handful(int... among) {
            List<BitSet> ins = ins();
            Elimination all = new Elimination(ins.size());
            for (int sum = 0; sum < sums; sum++) {
                int number = sum;
                all.know(IntStream.range(0, ins.size())
                        .filter(at -> ins.get(at).get(number))
                        .toArray());
            }
            return Handful.find(IntStream.of(among).mapToObj(people()::get).toList(), all.of(among));
        }

        int[] small() {
            return IntStream.range(0, parts.size())
                    .filter(at -> !people().get(at).isEmpty())
                    .toArray();
        }

        int[] loose() {
            return new Holding(ins(), people()).loose();
        }
    }

    @Test
    void leavesLooseWhateverSomethingFollowsAbout() {
        int given = 0;
        int held = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Told told = told(new Random(seed));
            int[] all = told.handful(told.small());
            int[] loose = told.loose();
            assertThat(told.handful(loose).length > 0).as("told %d", seed).isEqualTo(all.length > 0);
            given += all.length > 0 ? 1 : 0;
            held += loose.length == 0 ? 1 : 0;
        }
        assertThat(given).as("in many something follows").isGreaterThan(TRIES / 20);
        assertThat(held).as("in many nothing is left to look for").isGreaterThan(TRIES / 20);
    }

    @Test
    void holdsTheCornersOfARectangleOfManyPeople() {
        Told told = new Told(4, new LinkedHashMap<>());
        for (int row = 0; row < 2; row++) {
            for (int column = 2; column < 4; column++) {
                told.parts()
                        .put(
                                in(row, column),
                                Set.of("a" + row + column, "b" + row + column, "c" + row + column, "d" + row + column));
            }
        }
        assertThat(told.loose()).isEmpty();
        told.parts().put(in(0, 2), Set.of("one"));
        assertThat(told.loose()).as("the others are of four more people each").isEmpty();
        told.parts().put(in(1, 2), Set.of("one"));
        told.parts().put(in(0, 3), Set.of("one", "two"));
        told.parts().put(in(1, 3), Set.of("one", "two"));
        assertThat(told.loose()).as("the sums are of two people alone").hasSize(4);
    }

    private static BitSet in(int... sums) {
        return IntStream.of(sums).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /// A few rows and columns, some of them not told, and some crossings of them told as well.
    private static Told told(Random random) {
        int rows = 2 + random.nextInt(4);
        int columns = 2 + random.nextInt(5);
        int people = 3 + random.nextInt(12);
        boolean[] told = new boolean[rows + columns + 1];
        for (int sum = 0; sum < told.length; sum++) {
            told[sum] = random.nextInt(6) > 0;
        }
        int crossings = random.nextInt(4);
        Map<BitSet, Set<String>> parts = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(5) == 0) {
                    continue;
                }
                BitSet in = in(row, rows + column, rows + columns);
                IntStream.range(0, told.length).filter(sum -> !told[sum]).forEach(in::clear);
                if (row < crossings) {
                    in.set(told.length + row * 2 + column % 2);
                }
                parts.merge(in, some(random, people), HoldingTest::both);
            }
        }
        parts.replaceAll((_, who) -> who.size() < Disclosure.LEAST_PEOPLE ? who : Set.of());
        return new Told(told.length + 2 * crossings, parts);
    }

    private static Set<String> some(Random random, int people) {
        return Stream.generate(() -> "p" + random.nextInt(people))
                .limit(1 + random.nextInt(5))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
