package se.medlyss.stats.effects;

import se.medlyss.stats.Interval;
import se.medlyss.stats.distribution.Normal;

/// How far one agent or evaluator lies from the common level, and how sure that is.
///
/// @param estimate  above 0 is higher (an evaluator: kinder) than the common level
/// @param deviation its standard deviation, given the data
public record Effect(double estimate, double deviation) {

    /// estimate ± z · deviation
    public Interval interval(double level) {
        double half = Normal.twoSidedQuantile(level) * deviation;
        return new Interval(estimate - half, estimate + half, level);
    }
}
