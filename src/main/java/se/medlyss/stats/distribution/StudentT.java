package se.medlyss.stats.distribution;

/// Student's t distribution.
public final class StudentT {

    private StudentT() {}

    /// P(T ≤ t).
    ///
    /// @param freedom degrees of freedom, above 0
    public static double cdf(double t, double freedom) {
        double tail = SpecialFunctions.regularizedBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
        return t < 0 ? tail : 1 - tail;
    }

    /// The t with P(T ≤ t) = p, for p above 0 and below 1.
    public static double quantile(double p, double freedom) {
        if (p < 0.5) {
            return -quantile(1 - p, freedom);
        }
        return Math.sqrt(freedom * Beta.quantileOdds(2 * p - 1, 0.5, freedom / 2));
    }
}
