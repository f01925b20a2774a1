package se.medlyss.stats.effects;

import java.util.List;
import java.util.Map;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Is an agent good, or was the evaluator kind? score = common level + agent + evaluator + rest, agents and
/// evaluators as crossed random effects; variances by restricted maximum likelihood, effects as best linear
/// unbiased predictors. Sources: Patterson & Thompson (1971), Biometrika 58:545–554 (REML); Robinson (1991),
/// Statistical Science 6:15–32 (BLUP); Bates, Mächler, Bolker & Walker (2015), Journal of Statistical
/// Software 67(1) (the profiled criterion).
///
/// @param agentVariance     between agents
/// @param evaluatorVariance between evaluators
/// @param residualVariance  what is left, from call to call
/// @param level             the common level
/// @param levelError        its standard error
/// @param criterion         −2 · restricted log-likelihood
/// @param agents            by id
/// @param levels            by agent: level + effect, adjusted for evaluators
/// @param evaluators        by id; above 0 is kinder than others
/// @param islands           1 when all can be compared; else evaluators are comparable only within their island
public record CrossedEffects(
        double agentVariance,
        double evaluatorVariance,
        double residualVariance,
        double level,
        double levelError,
        double criterion,
        Map<String, Effect> agents,
        Map<String, Effect> levels,
        Map<String, Effect> evaluators,
        int islands) {

    public CrossedEffects {
        agents = Map.copyOf(agents);
        levels = Map.copyOf(levels);
        evaluators = Map.copyOf(evaluators);
    }

    /// Fits the model.
    ///
    /// @param scores in any order; calls scored by several evaluators stand once for each
    public static Figure<CrossedEffects> fit(List<Scored> scores) {
        CrossedModel model = new CrossedModel(scores);
        if (scores.isEmpty()) {
            return Figure.undefined(Why.NO_DATA);
        }
        if (model.agents() < 2 || model.evaluators() < 2 || scores.size() <= model.evaluators() + 1) {
            return Figure.undefined(Why.TOO_FEW);
        }
        if (scores.stream().mapToDouble(Scored::score).distinct().count() < 2) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double[] best = NelderMead.minimize(at -> model.at(at[0], at[1]).criterion(), new double[] {0.7, 0.7}, 1e-12);
        return Figure.known(model.at(best[0], best[1]).effects());
    }

    /// Fits the model to those who can be compared with each other: the island with the most scores. Whoever is on
    /// another one is among neither the agents nor the evaluators.
    ///
    /// @param scores as for [#fit]
    public static Figure<CrossedEffects> ofLargestIsland(List<Scored> scores) {
        return fit(Islands.largest(scores));
    }

    /// The level of an agent as if everybody had been scored by an evaluator of common strictness; that of whoever is
    /// unknown is the common one.
    public Effect adjusted(String agent) {
        Effect known = levels.get(agent);
        return known == null ? new Effect(level, Math.sqrt(levelError * levelError + agentVariance)) : known;
    }
}
