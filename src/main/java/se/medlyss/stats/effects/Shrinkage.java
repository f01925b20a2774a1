package se.medlyss.stats.effects;

import java.util.List;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Mean;
import se.medlyss.stats.Proportion;

/// Empirical Bayes: figures from few calls are drawn toward the mean of all, the more the fewer the calls and
/// the more alike all are. When all differences can be chance, everybody gets the common mean.
///
/// @param mean      of all
/// @param factor    what part of a deviation from the mean is kept; where it differs, that of a typical agent
/// @param estimates in the order of the data, each with its standard deviation given the data: that of a level whose
///                  prior is known, and what not knowing the mean of all adds (Morris 1983, JASA 78:47–55,
///                  section 1; the variances are taken as they are estimated)
public record Shrinkage(double mean, double factor, List<Effect> estimates) {

    public Shrinkage {
        estimates = List.copyOf(estimates);
    }

    /// James and Stein's estimator, drawn toward the mean (Efron & Morris 1975, JASA 70:311–319): c = 1 − (k
    /// − 3) / V, with V the sum of squared deviations; never below 0.
    ///
    /// @param values of variance 1 each
    public static Figure<Shrinkage> jamesStein(List<Double> values) {
        if (values.size() < 4) {
            return Figure.undefined(Why.TOO_FEW);
        }
        double mean = Mean.of(values).mean();
        double squares = squares(values, mean);
        double factor = squares == 0 ? 0 : Math.max(0, 1 - (values.size() - 3) / squares);
        return Figure.known(new Shrinkage(
                mean,
                factor,
                values.stream()
                        .map(value -> drawn(mean, factor, value, 1, 1 / ((1 - factor) * values.size())))
                        .toList()));
    }

    /// The arcsine transform that gives shares of n calls the variance 1: √n · asin(2p − 1).
    public static double stabilized(Proportion share) {
        return Math.sqrt((double) share.of()) * Math.asin(2.0 * share.met() / share.of() - 1);
    }

    /// Back from [#stabilized].
    public static double share(double stabilized, long calls) {
        return (Math.sin(stabilized / Math.sqrt((double) calls)) + 1) / 2;
    }

    /// Means of agents, drawn toward the mean of all: B = a / (a + s² / n), with a the variance between
    /// agents and s² the pooled variance within (the moment estimator of the one-way layout; Searle, Casella
    /// & McCulloch, *Variance Components*, section 3.6).
    ///
    /// @param agents at least two, those without calls left out beforehand
    public static Figure<Shrinkage> means(List<Mean> agents) {
        double calls = agents.stream().mapToDouble(Mean::n).sum();
        double freedom = calls - agents.size();
        if (agents.size() < 2 || freedom < 1) {
            return Figure.undefined(agents.isEmpty() ? Why.NO_DATA : Why.TOO_FEW);
        }
        double within = agents.stream()
                        .mapToDouble(agent -> (agent.n() - 1) * agent.deviation() * agent.deviation())
                        .sum()
                / freedom;
        double all =
                agents.stream().mapToDouble(agent -> agent.n() * agent.mean()).sum() / calls;
        double between = agents.stream()
                        .mapToDouble(agent -> agent.n() * (agent.mean() - all) * (agent.mean() - all))
                        .sum()
                / (agents.size() - 1);
        double typical = typical(agents, calls);
        double variance = Math.max(0, (between - within) / typical);
        double weights = agents.stream()
                .mapToDouble(agent -> kept(variance, within, agent))
                .sum();
        double mean = weights == 0
                ? all
                : agents.stream()
                                .mapToDouble(agent -> kept(variance, within, agent) * agent.mean())
                                .sum()
                        / weights;
        double ofMean = ofMean(agents, variance, within);
        return Figure.known(new Shrinkage(
                mean,
                kept(variance, within, (int) Math.max(1, Math.round(typical))),
                agents.stream()
                        .map(agent ->
                                drawn(mean, kept(variance, within, agent), agent.mean(), within / agent.n(), ofMean))
                        .toList()));
    }

    /// The variance of the mean of all, each weighed by how sure it is; 0 when calls do not differ.
    private static double ofMean(List<Mean> agents, double variance, double within) {
        return within == 0
                ? 0
                : 1
                        / agents.stream()
                                .mapToDouble(agent -> 1 / (variance + within / agent.n()))
                                .sum();
    }

    /// @param own    variance of the value itself
    /// @param ofMean variance of the mean of all
    private static Effect drawn(double mean, double kept, double value, double own, double ofMean) {
        return new Effect(mean + kept * (value - mean), Math.sqrt(kept * own + (1 - kept) * (1 - kept) * ofMean));
    }

    /// How many calls an agent typically has: n₀ of the unbalanced layout.
    private static double typical(List<Mean> agents, double calls) {
        double squares = agents.stream()
                .mapToDouble(agent -> (double) agent.n() * agent.n())
                .sum();
        return (calls - squares / calls) / (agents.size() - 1);
    }

    private static double kept(double variance, double within, Mean agent) {
        return kept(variance, within, agent.n());
    }

    private static double kept(double variance, double within, int calls) {
        return variance == 0 ? 0 : variance / (variance + within / calls);
    }

    private static double squares(List<Double> values, double mean) {
        return values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
    }
}
