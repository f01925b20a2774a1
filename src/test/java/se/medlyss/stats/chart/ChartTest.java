package se.medlyss.stats.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.StatsCase;

class ChartTest {

    private static final Map<String, RunRule> RULES = Map.of(
            "beyond_3s", RunRule.BEYOND_THREE_SIGMA,
            "eight_same_side", RunRule.EIGHT_ON_ONE_SIDE,
            "two_of_three_beyond_2s", RunRule.TWO_OF_THREE_BEYOND_TWO_SIGMA,
            "four_of_five_beyond_1s", RunRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA,
            "six_trend", RunRule.SIX_IN_A_TREND);

    static List<StatsCase> rules() {
        return StatsCase.having("control-charts", "z");
    }

    @Test
    void agreesOnSharesOfCalls() {
        StatsCase each = StatsCase.of("control-charts", "p-chart-montgomery");
        long n = each.get("n").longValue();
        ControlChart chart = known(ControlChart.shares(each.numbers("defectives").stream()
                .map(met -> new Proportion(met.longValue(), n))
                .toList()));
        Limits first = chart.points().getFirst();
        each.check("pbar", first.middle());
        each.check("ucl", first.upper());
        each.check("lcl", first.lower());
        each.checkAll("out_of_control_indices_1based", signals(chart, RunRule.BEYOND_THREE_SIGMA));
        assertThat(chart.points().get(14).inside()).isFalse();
    }

    @Test
    void agreesOnIndividuals() {
        StatsCase each = StatsCase.of("control-charts", "xmr-sas-jets");
        List<Double> values = each.numbers("x");
        Limits first = known(ControlChart.individuals(values)).points().getFirst();
        each.check("mean", first.middle());
        each.check("mr_bar", ControlChart.meanMovingRange(values));
        each.check("ucl", first.upper());
        each.check("lcl", first.lower());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void agreesOnRunRules(StatsCase each) {
        List<Double> z = each.numbers("z");
        assertThat(each.get("expected").get("signals").size()).isEqualTo(RULES.size());
        RULES.forEach((name, rule) -> each.checkAll(
                "signals/" + name,
                IntStream.range(0, z.size())
                        .filter(index -> RunRule.signals(z, index).contains(rule))
                        .mapToObj(index -> index + 1.0)
                        .toList()));
    }

    @Test
    void agreesOnEvenness() {
        StatsCase each = StatsCase.of("team-evenness", "r-prop-test-smokers");
        List<Proportion> teams = new ArrayList<>();
        for (int team = 0; team < each.numbers("x").size(); team++) {
            teams.add(new Proportion(
                    each.get("x").get(team).longValue(), each.get("n").get(team).longValue()));
        }
        Evenness evenness = known(Evenness.of(teams));
        each.check("pooled", evenness.pooled());
        each.check("chi2", evenness.chiSquare());
        each.check("df", evenness.freedom());
        each.check("p", evenness.p());
        each.checkAll("z", evenness.z());
        each.check("overdispersion_phi", evenness.overdispersion());
        for (int team = 0; team < teams.size(); team++) {
            each.checkInterval(
                    "funnel_3sigma/" + team, evenness.funnel(teams.get(team).of(), 3));
        }
    }

    /// With thousands of calls a day, days differ by more than chance; Laney's chart takes that for ordinary.
    @Test
    void widensTheLimitsWhereDaysDifferAnyway() {
        Random random = new Random(11);
        List<Proportion> days = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            double share = 0.8 + 0.03 * random.nextGaussian();
            days.add(new Proportion(Math.round(5_000 * share), 5_000));
        }
        ControlChart plain = known(ControlChart.shares(days));
        ControlChart laney = known(ControlChart.sharesWithVariation(days));
        assertThat(signals(plain, RunRule.BEYOND_THREE_SIGMA)).hasSizeGreaterThan(15);
        assertThat(signals(laney, RunRule.BEYOND_THREE_SIGMA)).hasSizeLessThan(3);
        Limits point = laney.points().getFirst();
        double sigmaZ = ControlChart.meanMovingRange(
                        plain.points().stream().map(Limits::z).toList())
                / 1.128;
        double sigma = Math.sqrt(point.middle() * (1 - point.middle()) / 5_000);
        assertThat(point.upper()).isCloseTo(point.middle() + 3 * sigma * sigmaZ, within(1e-12));
    }

    @Test
    void sayNothingWithoutData() {
        assertThat(ControlChart.individuals(List.of())).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(ControlChart.individuals(List.of(80.0))).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(ControlChart.shares(List.of(new Proportion(0, 0)))).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(Evenness.of(List.of(new Proportion(3, 4)))).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(Evenness.of(List.of(new Proportion(4, 4), new Proportion(2, 2))))
                .isEqualTo(Figure.undefined(Why.NO_VARIATION));
        ControlChart flat = known(ControlChart.individuals(List.of(80.0, 80.0, 80.0)));
        assertThat(flat.signals()).allSatisfy(signals -> assertThat(signals).isEmpty());
        assertThat(flat.points().getFirst().z()).isZero();
    }

    private static List<Double> signals(ControlChart chart, RunRule rule) {
        return IntStream.range(0, chart.points().size())
                .filter(index -> chart.signals().get(index).contains(rule))
                .mapToObj(index -> index + 1.0)
                .toList();
    }
}
