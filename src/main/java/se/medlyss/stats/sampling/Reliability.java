package se.medlyss.stats.sampling;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// How many calls are enough to know an agent's level? Source: Brennan, *Generalizability Theory*, chapters
/// 1 and 2.
///
/// @param wanted   the variance that is to be told: between agents
/// @param unwanted the variance from call to call that hides it
public record Reliability(double wanted, double unwanted) {

    /// wanted / (wanted + unwanted / n): the share of the variance of a mean of n calls that is the agent's
    /// own.
    public Figure<Double> of(double calls) {
        if (wanted < 0 || unwanted < 0 || wanted + unwanted == 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        return calls <= 0 ? Figure.undefined(Why.NO_DATA) : Figure.known(wanted / (wanted + unwanted / calls));
    }

    /// The least number of calls that reaches the reliability.
    ///
    /// @param target above 0 and below 1
    public Figure<Integer> callsFor(double target) {
        if (wanted <= 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        // A number that is reached exactly must not be rounded past.
        double calls = unwanted * target / (wanted * (1 - target));
        return Figure.known((int) Math.max(1, Math.ceil(calls - 1e-9)));
    }
}
