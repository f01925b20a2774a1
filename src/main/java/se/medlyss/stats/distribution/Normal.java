package se.medlyss.stats.distribution;

/// The standard normal distribution.
public final class Normal {

    private Normal() {}

    /// P(Z ≤ z).
    public static double cdf(double z) {
        double tail = SpecialFunctions.upperGamma(0.5, z * z / 2) / 2;
        return z < 0 ? tail : 1 - tail;
    }

    /// The density of the standard normal distribution at z.
    public static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /// The z with P(Z ≤ z) = p: a rational start (Abramowitz & Stegun 26.2.23), made exact by Halley's method.
    ///
    /// @param p above 0 and below 1; at the ends the result is infinite
    public static double quantile(double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        double t = Math.sqrt(-2 * Math.log(p));
        double z =
                (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
        for (int step = 0; step < 4; step++) {
            double error = (cdf(z) - p) / density(z);
            z -= error / (1 + z * error / 2);
        }
        return z;
    }

    /// The z of a two-sided interval, 1.96 for 0.95.
    public static double twoSidedQuantile(double level) {
        return quantile(0.5 + level / 2);
    }
}
