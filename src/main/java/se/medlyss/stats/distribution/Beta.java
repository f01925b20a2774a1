package se.medlyss.stats.distribution;

/// The beta distribution, and the odds that Student's t and Fisher's F are made of.
public final class Beta {

    private Beta() {}

    /// The x with I_x(a, b) = p.
    ///
    /// @param p 0..1
    public static double quantile(double p, double a, double b) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : 1;
        }
        return Bisection.find(x -> SpecialFunctions.regularizedBeta(x, a, b), p, 0, 1);
    }

    /// x / (1 − x) for the x with I_x(a, b) = p, exact near both ends.
    static double quantileOdds(double p, double a, double b) {
        if (SpecialFunctions.regularizedBeta(0.5, a, b) >= p) {
            double x = Bisection.find(at -> SpecialFunctions.regularizedBeta(at, a, b), p, 0, 0.5);
            return x / (1 - x);
        }
        double rest = Bisection.find(at -> SpecialFunctions.regularizedBeta(at, b, a), 1 - p, 0, 0.5);
        return (1 - rest) / rest;
    }
}
