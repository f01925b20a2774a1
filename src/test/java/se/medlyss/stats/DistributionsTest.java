package se.medlyss.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.stats.distribution.Beta;
import se.medlyss.stats.distribution.ChiSquare;
import se.medlyss.stats.distribution.FisherF;
import se.medlyss.stats.distribution.Normal;
import se.medlyss.stats.distribution.SpecialFunctions;
import se.medlyss.stats.distribution.StudentT;

class DistributionsTest {

    static List<StatsCase> cases() {
        return StatsCase.family("distributions");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReference(StatsCase each) {
        List<Double> args = each.numbers("args");
        double first = args.getFirst();
        each.check(
                "value",
                switch (each.get("f").stringValue()) {
                    case "normal_quantile" -> Normal.quantile(first);
                    case "normal_cdf" -> Normal.cdf(first);
                    case "t_quantile" -> StudentT.quantile(first, args.get(1));
                    case "f_quantile" -> FisherF.quantile(first, args.get(1), args.get(2));
                    case "chi2_quantile" -> ChiSquare.quantile(first, args.get(1));
                    case "regularized_incomplete_beta" ->
                        SpecialFunctions.regularizedBeta(first, args.get(1), args.get(2));
                    default -> throw new AssertionError("unknown function " + each.get("f"));
                });
    }

    @Test
    void hasQuantilesThatUndoTheDistributionFunctions() {
        for (double p : new double[] {1e-6, 0.001, 0.2, 0.5, 0.7, 0.99, 0.999999}) {
            assertThat(Normal.cdf(Normal.quantile(p))).isCloseTo(p, within(1e-14));
            for (double freedom : new double[] {1, 2.5, 30, 1000}) {
                assertThat(StudentT.cdf(StudentT.quantile(p, freedom), freedom)).isCloseTo(p, within(1e-12));
                assertThat(ChiSquare.cdf(ChiSquare.quantile(p, freedom), freedom))
                        .isCloseTo(p, within(1e-12));
                assertThat(FisherF.cdf(FisherF.quantile(p, freedom, 7), freedom, 7))
                        .isCloseTo(p, within(1e-12));
                assertThat(SpecialFunctions.regularizedBeta(Beta.quantile(p, freedom, 3), freedom, 3))
                        .isCloseTo(p, within(1e-12));
            }
        }
    }

    @Test
    void knowsFactorials() {
        double logFactorial = 0;
        for (int n : IntStream.rangeClosed(1, 170).toArray()) {
            logFactorial += Math.log(n);
            assertThat(SpecialFunctions.logGamma(n + 1.0)).isCloseTo(logFactorial, within(1e-12 * (1 + logFactorial)));
        }
        assertThat(SpecialFunctions.logGamma(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-14));
    }

    @Test
    void keepsTheDigitsOfSmallTails() {
        assertThat(Normal.cdf(-10)).isCloseTo(7.61985302416053e-24, within(1e-36));
        assertThat(ChiSquare.upper(200, 3) / 4.2e-43).isBetween(0.5, 2.0);
        assertThat(ChiSquare.upper(0, 3)).isEqualTo(1);
    }
}
