package se.medlyss.stats.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medlyss.stats.StatsCase.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.StatsCase;
import tools.jackson.databind.JsonNode;

/// Published or independently computed examples.
class EffectsCasesTest {

    @Test
    void agreesOnAgentsAndEvaluators() {
        StatsCase each = StatsCase.of("mixed-model", "agents-x-evaluators-unbalanced");
        List<Scored> scores = new ArrayList<>();
        each.get("rows")
                .forEach(row -> scores.add(new Scored(
                        row.get(0).stringValue(),
                        row.get(1).stringValue(),
                        row.get(2).doubleValue())));
        CrossedEffects fit = known(CrossedEffects.fit(scores));
        each.check("var_agent", fit.agentVariance());
        each.check("var_evaluator", fit.evaluatorVariance());
        each.check("var_residual", fit.residualVariance());
        each.check("intercept", fit.level());
        each.check("intercept_se", fit.levelError());
        each.check("reml_criterion", fit.criterion());
        checkEffects(each, "agent_effects", fit.agents());
        checkEffects(each, "evaluator_effects", fit.evaluators());
        assertThat(fit.islands()).isEqualTo(1);
    }

    @Test
    void agreesOnPenicillin() {
        StatsCase each = StatsCase.of("mixed-model", "penicillin-crossed");
        List<Scored> scores = new ArrayList<>();
        JsonNode rows = each.get("matrix_rows_plates_cols_samples");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                double value = rows.get(row).get(column).doubleValue();
                scores.add(new Scored("plate " + row, String.valueOf((char) ('A' + column)), value));
            }
        }
        CrossedEffects fit = known(CrossedEffects.fit(scores));
        each.check("sd_row", Math.sqrt(fit.agentVariance()));
        each.check("sd_column", Math.sqrt(fit.evaluatorVariance()));
        each.check("sd_residual", Math.sqrt(fit.residualVariance()));
        each.check("mean", fit.level());
        each.check("mean_se", fit.levelError());
        each.check("reml_criterion", fit.criterion());
        fit.evaluators().forEach((sample, effect) -> {
            each.check("column_blup/" + sample, effect.estimate());
            each.check("column_blup_conditional_sd", effect.deviation());
        });
    }

    @Test
    void agreesOnManyFacets() {
        StatsCase each = StatsCase.of("many-facet-rasch", "dichotomous-3-facets");
        List<Marking> markings = new ArrayList<>();
        each.get("rows")
                .forEach(row -> markings.add(new Marking(
                        row.get(0).stringValue(),
                        row.get(1).stringValue(),
                        row.get(2).stringValue(),
                        row.get(3).intValue() == 1)));
        ManyFacetRasch fit = known(ManyFacetRasch.fit(markings));
        checkValues(each, "ability", fit.ability());
        checkValues(each, "severity", fit.severity());
        checkValues(each, "difficulty", fit.difficulty());
        each.check("deviance", fit.deviance());
        assertThat(fit.leftOut()).isEmpty();
    }

    @Test
    void agreesOnEfronAndMorris() {
        StatsCase each = StatsCase.of("shrinkage", "efron-morris-1975-arcsine");
        long n = each.get("n").longValue();
        List<Double> values = each.numbers("hits").stream()
                .map(hits -> Shrinkage.stabilized(new Proportion(hits.longValue(), n)))
                .toList();
        Shrinkage shrunk = known(Shrinkage.jamesStein(values));
        double sum = values.stream()
                .mapToDouble(value -> (value - shrunk.mean()) * (value - shrunk.mean()))
                .sum();
        each.check("mean_x", shrunk.mean());
        each.check("V", sum);
        each.check("c", shrunk.factor());
        List<Double> shares = shrunk.estimates().stream()
                .map(value -> Shrinkage.share(value.estimate(), n))
                .toList();
        each.checkAll("js", shares);
        each.check("sse_js", squaredErrors(shares, each.numbers("truth")));
        each.check(
                "sse_mle",
                squaredErrors(
                        each.numbers("hits").stream().map(hits -> hits / n).toList(), each.numbers("truth")));
    }

    @Test
    void agreesOnTheBetaBinomial() {
        StatsCase each = StatsCase.of("shrinkage", "beta-binomial-moments");
        long n = each.get("n").longValue();
        List<Proportion> shares = each.numbers("hits").stream()
                .map(hits -> new Proportion(hits.longValue(), n))
                .toList();
        BetaBinomial prior = known(BetaBinomial.of(shares));
        each.check("m", prior.mean());
        each.check("rho", prior.correlation());
        each.check("prior_strength_M", prior.strength());
        each.checkAll("posterior_mean", shares.stream().map(prior::posterior).toList());
    }

    private static double squaredErrors(List<Double> estimates, List<Double> truth) {
        double sum = 0;
        for (int index = 0; index < truth.size(); index++) {
            double error = estimates.get(index) - truth.get(index);
            sum += error * error;
        }
        return sum;
    }

    private static void checkEffects(StatsCase each, String member, Map<String, Effect> effects) {
        assertThat(effects).hasSize(each.get("expected").get(member).size());
        effects.forEach((name, effect) -> {
            each.check(member + "/" + name + "/blup", effect.estimate());
            each.check(member + "/" + name + "/conditional_sd", effect.deviation());
        });
    }

    private static void checkValues(StatsCase each, String member, Map<String, Effect> effects) {
        assertThat(effects).hasSize(each.get("expected").get(member).size());
        effects.forEach((name, effect) -> each.check(member + "/" + name, effect.estimate()));
    }
}
