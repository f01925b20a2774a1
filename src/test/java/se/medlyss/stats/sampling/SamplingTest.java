package se.medlyss.stats.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.StatsCase;
import se.medlyss.stats.agreement.MeanSquares;
import se.medlyss.stats.agreement.Ratings;
import tools.jackson.databind.JsonNode;

class SamplingTest {

    @Test
    void agreesOnTheJackknife() {
        StatsCase each = StatsCase.of("bootstrap", "efron-tibshirani-spatial");
        List<Double> data = each.numbers("data");
        Bootstrap bootstrap = new Bootstrap(data.size(), calls -> Figure.known(variance(data, calls)));
        List<Double> jackknife = bootstrap.jackknife();
        each.check("theta", variance(data, IntStream.range(0, data.size()).toArray()));
        each.check("acceleration", Bootstrap.acceleration(jackknife));
        each.check("jackknife_se", Bootstrap.jackknifeError(jackknife));
    }

    @Test
    void agreesOnTheCorrectedLevels() {
        StatsCase each = StatsCase.of("bootstrap", "bca-levels");
        double tail = each.number("alpha") / 2;
        each.checkAll(
                "levels",
                List.of(
                        Bootstrap.correctedLevel(tail, each.number("z0"), each.number("a")),
                        Bootstrap.correctedLevel(1 - tail, each.number("z0"), each.number("a"))));
    }

    @Test
    void agreesOnTheGeneralizabilityStudy() {
        StatsCase each = StatsCase.of("generalizability-sample-size", "shrout-fleiss-gstudy");
        List<List<Double>> rows = new ArrayList<>();
        each.get("ratings").forEach(row -> rows.add(StatsCase.numbers(row)));
        VarianceComponents components = VarianceComponents.of(known(MeanSquares.of(Ratings.of(rows))));
        each.check("var_person", components.unit());
        each.check("var_rater", components.rater());
        each.check("var_residual", components.residual());
        each.checkAll("G", byNumber(components.relative()));
        each.checkAll("Phi", byNumber(components.absolute()));
    }

    @Test
    void agreesOnHowManyCallsAreEnough() {
        StatsCase each = StatsCase.of("generalizability-sample-size", "calls-per-agent");
        Reliability adjusted = new Reliability(each.number("var_agent"), each.number("var_residual"));
        Reliability plain =
                new Reliability(each.number("var_agent"), each.number("var_residual") + each.number("var_evaluator"));
        JsonNode expected = each.get("expected").get("reliability_n");
        expected.properties()
                .forEach(member -> each.check(
                        "reliability_n/" + member.getKey(), known(adjusted.of(Double.parseDouble(member.getKey())))));
        each.check("calls_for_0.7", known(adjusted.callsFor(0.7)));
        each.check("calls_for_0.8", known(adjusted.callsFor(0.8)));
        each.check("calls_for_0.8_if_evaluators_not_adjusted", known(plain.callsFor(0.8)));
    }

    @Test
    void agreesOnTheSizeOfASample() {
        StatsCase each = StatsCase.of("generalizability-sample-size", "proportion-95-5");
        each.check("infinite", SampleSize.unlimited(0.5, 0.05, 0.95));
        each.check("N_1000_exact", SampleSize.of(0.5, 0.05, 0.95, 1_000));
        each.check("N_1000", Math.ceil(SampleSize.of(0.5, 0.05, 0.95, 1_000)));
        each.check("N_60000_d3", SampleSize.of(0.5, 0.03, 0.95, 60_000));
        each.check("margin3_infinite", SampleSize.unlimited(0.5, 0.03, 0.95));
        each.get("expected")
                .get("half_width_for_n")
                .properties()
                .forEach(member -> each.check(
                        "half_width_for_n/" + member.getKey(),
                        SampleSize.margin(Double.parseDouble(member.getKey()), 0.95)));
    }

    @Test
    void givesTheSameIntervalForTheSameDataAndHoldsTheFigure() {
        List<Double> data =
                StatsCase.of("bootstrap", "efron-tibshirani-spatial").numbers("data");
        Bootstrap bootstrap = new Bootstrap(data.size(), calls -> Figure.known(variance(data, calls)));
        Bootstrap.Result percentile = known(bootstrap.percentile(0.9, Bootstrap.DRAWS, 1));
        Bootstrap.Result corrected = known(bootstrap.corrected(0.9, Bootstrap.DRAWS, 1));
        assertThat(known(bootstrap.percentile(0.9, Bootstrap.DRAWS, 1))).isEqualTo(percentile);
        assertThat(percentile.undefined()).isZero();
        // Efron and Tibshirani print (100.8, 233.9) and, for BCa, (115.8, 259.6) from 2,000 draws of their own.
        assertThat(percentile.interval().lower()).isCloseTo(100.8, within(6.0));
        assertThat(percentile.interval().upper()).isCloseTo(233.9, within(6.0));
        assertThat(corrected.interval().lower()).isCloseTo(115.8, within(6.0));
        assertThat(corrected.interval().upper()).isCloseTo(259.6, within(8.0));
    }

    @Test
    void leavesOutDrawsWithoutAFigureAndSaysHowMany() {
        Random random = new Random(4);
        List<Boolean> met =
                IntStream.range(0, 8).mapToObj(_ -> random.nextInt(4) == 0).toList();
        Bootstrap bootstrap = new Bootstrap(
                met.size(),
                calls -> IntStream.of(calls).anyMatch(met::get)
                        ? Figure.known((double) calls.length)
                        : Figure.undefined(Why.NO_VARIATION));
        assertThat(known(bootstrap.percentile(0.95, 500, 7)).undefined()).isBetween(1, 499);
        Bootstrap never = new Bootstrap(3, _ -> Figure.undefined(Why.NO_PAIRS));
        assertThat(never.percentile(0.95, 50, 1)).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(new Bootstrap(0, _ -> Figure.known(1.0)).percentile(0.95, 50, 1))
                .isEqualTo(Figure.undefined(Why.NO_DATA));
    }

    @Test
    void hasNoReliabilityWhereNobodyDiffers() {
        assertThat(new Reliability(0, 0).of(5)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(new Reliability(0, 9).callsFor(0.8)).isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(known(new Reliability(4, 4).callsFor(0.8))).isEqualTo(4);
    }

    private static List<Double> byNumber(Reliability reliability) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> known(reliability.of(number)))
                .toList();
    }

    /// The plug-in estimate, divided by n.
    private static double variance(List<Double> data, int... calls) {
        double mean = IntStream.of(calls).mapToDouble(data::get).average().orElse(0);
        return IntStream.of(calls)
                .mapToDouble(call -> (data.get(call) - mean) * (data.get(call) - mean))
                .average()
                .orElse(0);
    }
}
