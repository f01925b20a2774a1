package se.medlyss.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;

class AgreementTest {

    private static final List<Double> PASS = List.of(0.0, 1.0);

    /// The paradox that κ alone would hide: 17 of 18 calls pass with both, and yet κ is below 0.
    @Test
    void staysMeaningfulWhenNearlyAllCallsPass() {
        ContingencyTable table = ContingencyTable.of(new double[][] {{0, 0}, {1, 17}});
        ContingencyTable paradox = ContingencyTable.of(new double[][] {{0, 1}, {1, 34}});
        double[][] weights = AgreementWeights.IDENTITY.table(PASS);
        var gwet = new ChanceCorrected(CategoryCounts.of(Rated.counts(paradox)), weights);
        assertThat(known(gwet.agreement())).isCloseTo(0.944, within(0.001));
        assertThat(known(gwet.gwet()).value()).isCloseTo(0.94, within(0.005));
        assertThat(known(CohenKappa.of(paradox, weights)).kappa()).isCloseTo(-0.03, within(0.01));
        assertThat(known(CohenKappa.of(table, weights)).z()).isEqualTo(Figure.undefined(Why.NO_VARIATION));
    }

    @Test
    void isOneForPerfectAgreementAndDoesNotDependOnTheOrderOfUnits() {
        for (long seed = 0; seed < 300; seed++) {
            Ratings ratings = Rated.random(seed);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, ratings.units()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            Ratings shuffled =
                    ratings.pick(order.stream().mapToInt(Integer::intValue).toArray());
            for (Level level : Level.values()) {
                assertSame(KrippendorffAlpha.of(ratings, level), KrippendorffAlpha.of(shuffled, level));
            }
            for (AgreementWeights kind : AgreementWeights.values()) {
                assertSame(gwet(ratings, kind), gwet(shuffled, kind));
            }
        }
    }

    @Test
    void treatsTwoCompleteRatersAsCohenAndScottDo() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[][] rows = new double[20][];
            for (int unit = 0; unit < rows.length; unit++) {
                rows[unit] = new double[] {random.nextInt(3), random.nextInt(3)};
            }
            Ratings ratings = Rated.of(rows);
            List<Double> categories = Rated.positions(3);
            double[][] weights = AgreementWeights.QUADRATIC.table(categories);
            var agreement = new ChanceCorrected(CategoryCounts.of(ratings, categories), weights);
            CohenKappa cohen = known(CohenKappa.of(ratings.pair(0, 1, categories), weights));
            assertThat(known(agreement.conger(ratings, categories))).isCloseTo(cohen.kappa(), within(1e-12));
            // Krippendorff's α is Scott's π with a correction for small samples that fades with the number of
            // ratings.
            double n = 40;
            double nominal = known(KrippendorffAlpha.of(ratings, Level.NOMINAL));
            var plain = new ChanceCorrected(
                    CategoryCounts.of(ratings, categories), AgreementWeights.IDENTITY.table(categories));
            assertThat(nominal).isCloseTo(1 - (1 - known(plain.fleiss())) * (n - 1) / n, within(1e-12));
        }
    }

    @Test
    void saysWhyThereIsNoFigure() {
        Ratings alone = Ratings.of(List.of(List.of(1.0), List.of(0.0)));
        Ratings same = Rated.of(new double[] {1, 1}, new double[] {1, 1});
        Ratings none = Ratings.of(List.of());
        assertThat(PercentAgreement.share(alone)).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(KrippendorffAlpha.of(alone, Level.NOMINAL)).isEqualTo(Figure.undefined(Why.NO_PAIRS));
        assertThat(KrippendorffAlpha.of(none, Level.NOMINAL)).isEqualTo(Figure.undefined(Why.NO_PAIRS));
        assertThat(KrippendorffAlpha.of(same, Level.NOMINAL)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        var counts = CategoryCounts.of(same, PASS);
        double[][] weights = AgreementWeights.IDENTITY.table(PASS);
        assertThat(known(new ChanceCorrected(counts, weights).gwet()).value()).isEqualTo(1);
        assertThat(new ChanceCorrected(counts, weights).fleiss()).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(FleissKappa.of(counts)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(CohenKappa.of(same.pair(0, 1, PASS), weights)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(KendallW.of(same)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(KendallW.of(alone)).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(MarginalHomogeneity.bias(same.pair(0, 1, PASS))).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(MarginalHomogeneity.stuartMaxwell(same.pair(0, 1, PASS)))
                .isEqualTo(Figure.undefined(Why.NO_VARIATION));
    }

    private static void assertSame(Figure<Double> one, Figure<Double> other) {
        if (one instanceof Figure.Known<Double>(Double value)) {
            assertThat(known(other)).isCloseTo(value, within(1e-9)).isLessThanOrEqualTo(1 + 1e-12);
        } else {
            assertThat(other).isEqualTo(one);
        }
    }

    private static Figure<Double> gwet(Ratings ratings, AgreementWeights weights) {
        List<Double> categories = ratings.categories();
        return new ChanceCorrected(CategoryCounts.of(ratings, categories), weights.table(categories))
                .gwet()
                .map(Coefficient::value);
    }
}
