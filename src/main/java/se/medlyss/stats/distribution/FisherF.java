package se.medlyss.stats.distribution;

/// Fisher's F distribution.
public final class FisherF {

    private FisherF() {}

    /// P(F ≤ f).
    ///
    /// @param upper degrees of freedom of the numerator, above 0
    /// @param lower degrees of freedom of the denominator, above 0
    public static double cdf(double f, double upper, double lower) {
        return f <= 0 ? 0 : SpecialFunctions.regularizedBeta(upper * f / (upper * f + lower), upper / 2, lower / 2);
    }

    /// The f with P(F ≤ f) = p, for p above 0 and below 1.
    public static double quantile(double p, double upper, double lower) {
        return lower / upper * Beta.quantileOdds(p, upper / 2, lower / 2);
    }
}
