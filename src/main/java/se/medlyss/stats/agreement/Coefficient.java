package se.medlyss.stats.agreement;

import se.medlyss.stats.Interval;
import se.medlyss.stats.distribution.StudentT;

/// A coefficient of agreement and how sure it is.
///
/// @param value         1 for perfect agreement, 0 for what chance would give
/// @param standardError by units
/// @param units         how many units there were
public record Coefficient(double value, double standardError, int units) {

    /// value ± t · standard error with units − 1 degrees of freedom, and never above 1.
    public Interval interval(double level) {
        double half = StudentT.quantile(0.5 + level / 2, Math.max(1, units - 1.0)) * standardError;
        return new Interval(value - half, value + half, level).within(-1, 1);
    }
}
