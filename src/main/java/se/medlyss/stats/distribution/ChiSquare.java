package se.medlyss.stats.distribution;

/// The χ² distribution.
public final class ChiSquare {

    private ChiSquare() {}

    /// P(X ≤ x).
    ///
    /// @param freedom degrees of freedom, above 0
    public static double cdf(double x, double freedom) {
        return x <= 0 ? 0 : SpecialFunctions.lowerGamma(freedom / 2, x / 2);
    }

    /// P(X ≥ x): the p-value of a test.
    public static double upper(double x, double freedom) {
        return x <= 0 ? 1 : SpecialFunctions.upperGamma(freedom / 2, x / 2);
    }

    /// The x with P(X ≤ x) = p, for p above 0 and below 1.
    public static double quantile(double p, double freedom) {
        return Bisection.findAbove(x -> cdf(x, freedom), p);
    }
}
