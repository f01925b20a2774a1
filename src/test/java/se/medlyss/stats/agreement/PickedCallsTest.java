package se.medlyss.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;

class PickedCallsTest {

    private static final List<Double> CATEGORIES = List.of(0.0, 1.0, 2.0);

    @Test
    void givesWhatAllUnitsOfThePickedCallsTogetherGive() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            List<List<List<@Nullable Double>>> calls = calls(random);
            PickedCalls picked = PickedCalls.of(calls.stream().map(Ratings::of).toList(), CATEGORIES);
            int[] numbers = random.ints(calls.size(), 0, calls.size()).toArray();
            Ratings all = Ratings.of(IntStream.of(numbers)
                    .mapToObj(calls::get)
                    .flatMap(List::stream)
                    .toList());
            double expected = new ChanceCorrected(
                            CategoryCounts.of(all, CATEGORIES), AgreementWeights.IDENTITY.table(CATEGORIES))
                    .gwet()
                    .map(Coefficient::value)
                    .toOptional()
                    .orElseThrow();
            assertThat(picked.ac1(numbers).toOptional().orElseThrow()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void saysWhyThereIsNoFigure() {
        PickedCalls alone = PickedCalls.of(List.of(Ratings.of(List.of(List.of(1.0, 1.0)))), CATEGORIES);
        assertThat(alone.ac1(0)).isEqualTo(Figure.undefined(Figure.Why.TOO_FEW));
        PickedCalls single = PickedCalls.of(List.of(Ratings.of(List.of(List.of(1.0), List.of(0.0)))), CATEGORIES);
        assertThat(single.ac1(0)).isEqualTo(Figure.undefined(Figure.Why.NO_PAIRS));
    }

    private static List<List<List<@Nullable Double>>> calls(Random random) {
        return IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(_ -> IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(_ -> row(random))
                        .toList())
                .toList();
    }

    private static List<@Nullable Double> row(Random random) {
        List<@Nullable Double> row = new ArrayList<>(List.of((double) random.nextInt(3), (double) random.nextInt(3)));
        row.add(random.nextBoolean() ? null : Double.valueOf(random.nextInt(3)));
        return row;
    }
}
