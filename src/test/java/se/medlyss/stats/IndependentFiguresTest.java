package se.medlyss.stats;

import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.stats.chart.ControlChart;
import se.medlyss.stats.chart.Evenness;
import se.medlyss.stats.chart.Limits;
import se.medlyss.stats.distribution.Beta;
import se.medlyss.stats.distribution.ChiSquare;
import se.medlyss.stats.distribution.FisherF;
import se.medlyss.stats.distribution.Normal;
import se.medlyss.stats.distribution.StudentT;
import se.medlyss.stats.effects.BetaBinomial;
import se.medlyss.stats.effects.CrossedEffects;
import se.medlyss.stats.effects.Effect;
import se.medlyss.stats.effects.ManyFacetRasch;
import se.medlyss.stats.effects.Marking;
import se.medlyss.stats.effects.Scored;
import se.medlyss.stats.effects.Shrinkage;
import se.medlyss.stats.timing.EventMatching;
import tools.jackson.databind.JsonNode;

/// Random data with the values that other programs gave for them; each file names which.
class IndependentFiguresTest {

    static List<StatsCase> shares() {
        return StatsCase.independent("shares");
    }

    static List<StatsCase> means() {
        return StatsCase.independent("means");
    }

    static List<StatsCase> distributions() {
        return StatsCase.independent("distributions");
    }

    static List<StatsCase> charts() {
        return StatsCase.independent("charts-and-evenness");
    }

    static List<StatsCase> shrinkage() {
        return StatsCase.independent("shrinkage");
    }

    static List<StatsCase> facets() {
        return StatsCase.independent("many-facet-rasch");
    }

    static List<StatsCase> crossed() {
        return StatsCase.independent("mixed-model");
    }

    static List<StatsCase> stamps() {
        return StatsCase.independent("timing");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void agreesOnIntervalsOfShares(StatsCase each) {
        Proportion share =
                new Proportion(each.get("met").longValue(), each.get("of").longValue());
        each.checkInterval("wilson", known(share.wilson(each.number("level"))));
        each.checkInterval("clopper_pearson", known(share.clopperPearson(each.number("level"))));
    }

    @ParameterizedTest
    @MethodSource("means")
    void agreesOnIntervalsOfMeans(StatsCase each) {
        Mean mean = Mean.of(each.numbers("values"));
        each.check("mean", mean.mean());
        each.check("sd", mean.deviation());
        each.checkInterval("interval", known(mean.interval(Interval.LEVEL)));
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void agreesOnDistributions(StatsCase each) {
        double p = each.number("p");
        each.check("normal", Normal.quantile(p));
        each.check("normal_cdf", Normal.cdf(each.number("x") / 50 - 2.5));
        each.check("t", StudentT.quantile(p, each.number("d1")));
        each.check("f", FisherF.quantile(p, each.number("d1"), each.number("d2")));
        each.check("beta", Beta.quantile(p, each.number("a"), each.number("b")));
        each.check("chi2_upper", ChiSquare.upper(each.number("x"), each.number("d1")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void agreesOnLimitsAndHomogeneity(StatsCase each) {
        List<Proportion> shares = proportions(each);
        ControlChart plain = known(ControlChart.shares(shares));
        each.checkAll("p_lower", plain.points().stream().map(Limits::lower).toList());
        each.checkAll("p_upper", plain.points().stream().map(Limits::upper).toList());
        ControlChart laney = known(ControlChart.sharesWithVariation(shares));
        each.checkAll("laney_upper", laney.points().stream().map(Limits::upper).toList());
        each.checkAll("laney_z", laney.points().stream().map(Limits::z).toList());
        Limits individual =
                known(ControlChart.individuals(each.numbers("values"))).points().getFirst();
        each.check("xmr_lower", individual.lower());
        each.check("xmr_upper", individual.upper());
        Evenness evenness = known(Evenness.of(shares));
        each.check("chi2", evenness.chiSquare());
        each.check("p", evenness.p());
        each.check("df", evenness.freedom());
    }

    @ParameterizedTest
    @MethodSource("shrinkage")
    void agreesOnWhatIsDrawnToTheMean(StatsCase each) {
        List<Mean> agents = StreamSupport.stream(each.get("values").spliterator(), false)
                .map(values -> Mean.of(StatsCase.numbers(values)))
                .toList();
        Shrinkage drawn = known(Shrinkage.means(agents));
        each.check("mean", drawn.mean());
        each.checkAll(
                "estimates", drawn.estimates().stream().map(Effect::estimate).toList());
        List<Proportion> shares = proportions(each);
        BetaBinomial fitted = known(BetaBinomial.of(shares));
        each.check("common", fitted.mean());
        each.check("correlation", fitted.correlation());
        each.checkAll("posterior", shares.stream().map(fitted::posterior).toList());
    }

    @ParameterizedTest
    @MethodSource("facets")
    void agreesOnManyFacets(StatsCase each) {
        List<Marking> markings = new ArrayList<>();
        each.get("rows")
                .forEach(row -> markings.add(new Marking(
                        row.get(0).asString(),
                        row.get(1).asString(),
                        row.get(2).asString(),
                        row.get(3).intValue() == 1)));
        ManyFacetRasch fit = known(ManyFacetRasch.fit(markings));
        each.check("deviance", fit.deviance());
        int agents = fit.ability().size();
        each.checkAll("ability", estimates(fit.ability(), agents));
        each.checkAll("ability_se", deviations(fit.ability(), agents));
        each.checkAll("severity", estimates(fit.severity(), fit.severity().size()));
        each.checkAll("difficulty", estimates(fit.difficulty(), fit.difficulty().size()));
    }

    @ParameterizedTest
    @MethodSource("crossed")
    void agreesOnAgentsAndEvaluators(StatsCase each) {
        List<Scored> scores = IntStream.range(0, each.get("scores").size())
                .mapToObj(at -> new Scored(
                        each.get("agents").get(at).asString(),
                        each.get("evaluators").get(at).asString(),
                        each.get("scores").get(at).doubleValue()))
                .toList();
        CrossedEffects fit = known(CrossedEffects.fit(scores));
        each.check("criterion", fit.criterion());
        each.check("level", fit.level());
        each.check("level_se", fit.levelError());
        each.check("var_agent", fit.agentVariance());
        each.check("var_evaluator", fit.evaluatorVariance());
        each.check("var_residual", fit.residualVariance());
        int agents = fit.agents().size();
        each.checkAll("agents", estimates(fit.agents(), agents));
        each.checkAll("agent_sd", deviations(fit.agents(), agents));
        int evaluators = fit.evaluators().size();
        each.checkAll("evaluators", estimates(fit.evaluators(), evaluators));
        each.checkAll("evaluator_sd", deviations(fit.evaluators(), evaluators));
    }

    @ParameterizedTest
    @MethodSource("stamps")
    void matchesAsManyStampsAsCanBe(StatsCase each) {
        EventMatching found =
                EventMatching.of(longs(each.get("first")), longs(each.get("second")), EventMatching.TOLERANCE_MS);
        each.check("matched", found.pairs().size());
    }

    private static List<Long> longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::longValue)
                .toList();
    }

    private static List<Proportion> proportions(StatsCase each) {
        return IntStream.range(0, each.get("met").size())
                .mapToObj(at -> new Proportion(
                        each.get("met").get(at).longValue(),
                        each.get("of").get(at).longValue()))
                .toList();
    }

    private static List<Double> estimates(Map<String, Effect> effects, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> effects.get(Integer.toString(at)).estimate())
                .toList();
    }

    private static List<Double> deviations(Map<String, Effect> effects, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> effects.get(Integer.toString(at)).deviation())
                .toList();
    }
}
