package se.medlyss.stats.effects;

import java.util.List;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Proportion;

/// Shares of agents that vary around a common one, by moments (Kleinman 1973, JASA 68:46–54, weighted by
/// calls).
///
/// @param mean        the common share
/// @param correlation of two calls of the same agent; 0 when all differences can be chance
public record BetaBinomial(double mean, double correlation) {

    /// Fits the common share and how alike an agent’s calls are.
    ///
    /// @param agents at least two with calls
    public static Figure<BetaBinomial> of(List<Proportion> agents) {
        List<Proportion> rated = agents.stream().filter(agent -> agent.of() > 0).toList();
        double calls = rated.stream().mapToDouble(Proportion::of).sum();
        if (rated.size() < 2) {
            return Figure.undefined(rated.isEmpty() ? Why.NO_DATA : Why.TOO_FEW);
        }
        double mean = rated.stream().mapToDouble(Proportion::met).sum() / calls;
        double chance = mean * (1 - mean);
        if (chance == 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double spread = 0;
        double weights = 0;
        for (Proportion agent : rated) {
            double share = (double) agent.met() / agent.of();
            spread += agent.of() * (share - mean) * (share - mean);
            weights += agent.of() * (1 - agent.of() / calls);
        }
        double freedom = rated.size() - 1.0;
        double correlation = (spread - chance * freedom) / (chance * (weights - freedom));
        // A single call each leaves 0 / 0.
        return weights - freedom < 1e-9
                ? Figure.undefined(Why.TOO_FEW)
                : Figure.known(new BetaBinomial(mean, Math.clamp(correlation, 0, 1)));
    }

    /// How many calls the common share is worth: M = 1 / ρ − 1; infinite when ρ is 0.
    public double strength() {
        return correlation == 0 ? Double.POSITIVE_INFINITY : 1 / correlation - 1;
    }

    /// The agent's share, drawn toward the common one: (met + M · mean) / (n + M).
    public double posterior(Proportion agent) {
        return Double.isInfinite(strength()) ? mean : (agent.met() + strength() * mean) / (agent.of() + strength());
    }
}
