package se.medlyss.stats.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.timing.EventMatching.Pair;
import se.medlyss.stats.timing.TimeUnitKappa.Visit;

class TimingTest {

    @Test
    void matchesOneToOneWithinTheTolerance() {
        EventMatching matching =
                EventMatching.of(List.of(1_000L, 9_000L, 20_000L), List.of(2_900L, 3_000L, 21_500L), 2_000);
        assertThat(matching.pairs()).containsExactly(new Pair(1_000, 2_900), new Pair(20_000, 21_500));
        assertThat(matching.onlyFirst()).isEqualTo(1);
        assertThat(matching.onlySecond()).isEqualTo(1);
        assertThat(known(matching.agreement())).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(known(matching.meanLagMs())).isEqualTo(1_700);
    }

    @Test
    void matchesAsManyAsCanBeMatched() {
        Random random = new Random(8);
        for (int n = 0; n < 300; n++) {
            List<Long> first = times(random);
            List<Long> second = times(random);
            EventMatching matching = EventMatching.of(first, second, 2_000);
            assertThat(matching.pairs()).hasSize(best(first, second, 0, 0));
            assertThat(matching.pairs())
                    .allSatisfy(pair -> assertThat(Math.abs(pair.firstMs() - pair.secondMs()))
                            .isLessThanOrEqualTo(2_000));
            assertThat(EventMatching.of(second, first, 2_000).pairs()).hasSameSizeAs(matching.pairs());
        }
    }

    /// 100 moments: both open for 50, then 10 of open against listen, then 40 both listen; chance is
    /// 0.6 · 0.5 + 0.4 · 0.5 = 0.5.
    @Test
    void comparesStagesMomentByMoment() {
        List<Visit> first = List.of(new Visit("open", 0, 60_000), new Visit("listen", 60_000, 100_000));
        List<Visit> second = List.of(new Visit("open", 0, 50_000), new Visit("listen", 50_000, 100_000));
        assertThat(known(TimeUnitKappa.of(first, second, 1_000))).isCloseTo(0.8, within(1e-12));
        assertThat(known(TimeUnitKappa.of(first, first, 1_000))).isEqualTo(1);
    }

    @Test
    void saysWhyThereIsNoFigure() {
        List<Visit> one = List.of(new Visit("open", 0, 60_000));
        assertThat(TimeUnitKappa.of(List.of(), List.of(), 1_000)).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(TimeUnitKappa.of(one, one, 1_000)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(TimeUnitKappa.of(one, List.of(new Visit("listen", 90_000, 99_000)), 1_000))
                .isEqualTo(Figure.undefined(Why.NO_PAIRS));
        EventMatching none = EventMatching.of(List.of(), List.of(), 2_000);
        assertThat(none.agreement()).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(none.meanLagMs()).isEqualTo(Figure.undefined(Why.NO_PAIRS));
    }

    private static List<Long> times(Random random) {
        List<Long> times = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            times.add((long) random.nextInt(12_000));
        }
        return times.stream().sorted().toList();
    }

    /// The largest number of pairs, by trying all.
    private static int best(List<Long> first, List<Long> second, int i, int taken) {
        if (i == first.size()) {
            return 0;
        }
        int best = best(first, second, i + 1, taken);
        for (int j = 0; j < second.size(); j++) {
            if ((taken & 1 << j) == 0 && Math.abs(first.get(i) - second.get(j)) <= 2_000) {
                best = Math.max(best, 1 + best(first, second, i + 1, taken | 1 << j));
            }
        }
        return best;
    }
}
