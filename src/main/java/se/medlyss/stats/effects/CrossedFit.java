package se.medlyss.stats.effects;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import se.medlyss.stats.algebra.Cholesky;

/// Henderson's equations of a crossed model for given ratios of the deviations. Agents are eliminated first,
/// because they do not share calls with each other: what is left is as large as the number of evaluators.
final class CrossedFit {

    private final CrossedModel model;
    private final double agentRatio;
    private final double evaluatorRatio;
    private final double[] agentDiagonal;
    private final Cholesky evaluators;
    private final Solution ofOnes;
    private final Solution ofScores;

    /// The solution for one right side, agents and evaluators apart, and the product of both.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Solution(double[] agents, double[] evaluators, double product) {}

    CrossedFit(CrossedModel model, double agentRatio, double evaluatorRatio) {
        this.model = model;
        this.agentRatio = agentRatio;
        this.evaluatorRatio = evaluatorRatio;
        this.agentDiagonal = DoubleStream.of(model.agentCounts())
                .map(count -> agentRatio * agentRatio * count + 1)
                .toArray();
        this.evaluators = Cholesky.of(reduced())
                .orElseThrow(() -> new IllegalStateException("a sum of squares plus one is positive"));
        this.ofOnes = solve(model.agentCounts(), model.evaluatorCounts());
        this.ofScores = solve(model.agentSums(), model.evaluatorSums());
    }

    /// −2 · restricted log-likelihood, with level and residual variance at their best.
    double criterion() {
        double logDeterminant = evaluators.logDeterminant()
                + DoubleStream.of(agentDiagonal).map(Math::log).sum();
        double freedom = model.scores() - 1;
        return logDeterminant + Math.log(information()) + freedom * (1 + Math.log(2 * Math.PI * residual() / freedom));
    }

    CrossedEffects effects() {
        double variance = residual() / (model.scores() - 1);
        Map<String, Effect> agents = agentEffects(variance);
        return new CrossedEffects(
                variance * agentRatio * agentRatio,
                variance * evaluatorRatio * evaluatorRatio,
                variance,
                model.shift() + level(),
                Math.sqrt(variance / information()),
                criterion(),
                agents,
                levels(agents, variance / information()),
                evaluatorEffects(variance),
                model.islands());
    }

    private double level() {
        return (model.sum() - cross()) / information();
    }

    private double information() {
        return model.scores() - ofOnes.product;
    }

    private double residual() {
        return model.squares() - ofScores.product - level() * level() * information();
    }

    /// onesᵀ A⁻¹ scores
    private double cross() {
        double product = 0;
        for (int i = 0; i < model.agents(); i++) {
            product += agentRatio * model.agentCounts()[i] * ofScores.agents[i];
        }
        for (int j = 0; j < model.evaluators(); j++) {
            product += evaluatorRatio * model.evaluatorCounts()[j] * ofScores.evaluators[j];
        }
        return product;
    }

    private Map<String, Effect> agentEffects(double variance) {
        double[][] inverse = evaluators.inverse();
        Map<String, Effect> effects = new HashMap<>();
        for (int i = 0; i < model.agents(); i++) {
            double spread = 1 / agentDiagonal[i];
            for (int j = 0; j < model.evaluators(); j++) {
                for (int k = 0; k < model.evaluators(); k++) {
                    spread += link(i, j) * inverse[j][k] * link(i, k) / (agentDiagonal[i] * agentDiagonal[i]);
                }
            }
            double estimate = agentRatio * (ofScores.agents[i] - level() * ofOnes.agents[i]);
            effects.put(model.agentNames().get(i), new Effect(estimate, agentRatio * Math.sqrt(variance * spread)));
        }
        return effects;
    }

    /// What is drawn toward the common level depends less on how sure that is (Henderson 1975, Biometrics 31:423–447:
    /// the error of a predicted sum of fixed and random effects).
    ///
    /// @param ofLevel variance of the common level
    private Map<String, Effect> levels(Map<String, Effect> agents, double ofLevel) {
        Map<String, Effect> levels = new HashMap<>();
        for (int i = 0; i < model.agents(); i++) {
            String name = model.agentNames().get(i);
            Effect effect = agents.getOrDefault(name, new Effect(0, 0));
            double part = 1 - agentRatio * ofOnes.agents[i];
            levels.put(
                    name,
                    new Effect(
                            model.shift() + level() + effect.estimate(),
                            Math.sqrt(effect.deviation() * effect.deviation() + part * part * ofLevel)));
        }
        return levels;
    }

    private Map<String, Effect> evaluatorEffects(double variance) {
        double[][] inverse = evaluators.inverse();
        Map<String, Effect> effects = new HashMap<>();
        for (int j = 0; j < model.evaluators(); j++) {
            double estimate = evaluatorRatio * (ofScores.evaluators[j] - level() * ofOnes.evaluators[j]);
            double deviation = evaluatorRatio * Math.sqrt(variance * inverse[j][j]);
            effects.put(model.evaluatorNames().get(j), new Effect(estimate, deviation));
        }
        return effects;
    }

    private double link(int agent, int evaluator) {
        return agentRatio * evaluatorRatio * model.together(agent, evaluator);
    }

    private double[][] reduced() {
        int size = model.evaluators();
        double[][] reduced = new double[size][size];
        for (int j = 0; j < size; j++) {
            reduced[j][j] = evaluatorRatio * evaluatorRatio * model.evaluatorCounts()[j] + 1;
        }
        for (int i = 0; i < model.agents(); i++) {
            for (int j = 0; j < size; j++) {
                double left = link(i, j) / agentDiagonal[i];
                for (int k = 0; left != 0 && k < size; k++) {
                    reduced[j][k] -= left * link(i, k);
                }
            }
        }
        return reduced;
    }

    private Solution solve(double[] agentSide, double[] evaluatorSide) {
        double[] right = Arrays.stream(evaluatorSide)
                .map(value -> evaluatorRatio * value)
                .toArray();
        double product = 0;
        for (int i = 0; i < model.agents(); i++) {
            double own = agentRatio * agentSide[i] / agentDiagonal[i];
            for (int j = 0; j < right.length; j++) {
                right[j] -= link(i, j) * own;
            }
        }
        double[] evaluatorPart = evaluators.solve(right);
        double[] agentPart = new double[model.agents()];
        for (int i = 0; i < agentPart.length; i++) {
            double rest = agentRatio * agentSide[i];
            for (int j = 0; j < evaluatorPart.length; j++) {
                rest -= link(i, j) * evaluatorPart[j];
            }
            agentPart[i] = rest / agentDiagonal[i];
            product += agentRatio * agentSide[i] * agentPart[i];
        }
        for (int j = 0; j < evaluatorPart.length; j++) {
            product += evaluatorRatio * evaluatorSide[j] * evaluatorPart[j];
        }
        return new Solution(agentPart, evaluatorPart, product);
    }
}
