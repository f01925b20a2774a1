package se.medlyss.stats.distribution;

/// The functions that the distributions are made of, to about 14 digits.
///
/// Sources: Abramowitz & Stegun, *Handbook of Mathematical Functions*, 6.1.41 (Stirling's series), 6.5.29 and
/// 6.5.31 (incomplete gamma), 26.5.8 (incomplete beta as a continued fraction); Lentz (1976) for evaluating
/// the fractions.
public final class SpecialFunctions {

    private static final double SHIFT = 15;
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };
    private static final double EPSILON = 1e-16;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 100_000;

    private SpecialFunctions() {}

    /// ln Γ(x).
    ///
    /// @param x above 0
    public static double logGamma(double x) {
        double product = 1;
        double shifted = x;
        for (; shifted < SHIFT; shifted++) {
            product *= shifted;
        }
        double series = 0;
        double power = shifted;
        for (double coefficient : STIRLING) {
            series += coefficient / power;
            power *= shifted * shifted;
        }
        return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
    }

    /// I_x(a, b), the regularised incomplete beta function: 0 at x = 0, 1 at x = 1.
    ///
    /// @param x 0..1
    /// @param a above 0
    /// @param b above 0
    public static double regularizedBeta(double x, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - regularizedBeta(1 - x, b, a);
        }
        double front = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b);
        double fraction = fraction(n -> betaTerm(n, x, a, b), _ -> 1);
        return Math.exp(front) / a * fraction;
    }

    /// Q(a, x), the upper regularised incomplete gamma function: 1 at x = 0, towards 0 for large x.
    ///
    /// @param a above 0
    /// @param x 0 or more
    public static double upperGamma(double a, double x) {
        return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
    }

    /// P(a, x) = 1 − Q(a, x).
    public static double lowerGamma(double a, double x) {
        return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
    }

    private static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }

    /// The n-th numerator of 26.5.8; the first is 1.
    private static double betaTerm(int n, double x, double a, double b) {
        if (n == 1) {
            return 1;
        }
        int m = (n - 1) / 2;
        return n % 2 == 0
                ? -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
                : m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    }

    private static double lowerSeries(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < MOST_TERMS && Math.abs(term) > Math.abs(sum) * EPSILON; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
    }

    private static double upperFraction(double a, double x) {
        double fraction = fraction(n -> n == 1 ? 1 : (n - 1) * (a - n + 1), n -> x - a + 2 * n - 1);
        return fraction * Math.exp(-x + a * Math.log(x) - logGamma(a));
    }

    private interface Term {
        double at(int n);
    }

    /// a1 / (b1 + a2 / (b2 + …)) by Lentz's method.
    private static double fraction(Term numerators, Term denominators) {
        double value = TINY;
        double upper = TINY;
        double lower = 0;
        for (int n = 1; n < MOST_TERMS; n++) {
            double a = numerators.at(n);
            double b = denominators.at(n);
            lower = 1 / away(b + a * lower);
            upper = away(b + a / upper);
            double change = upper * lower;
            value *= change;
            if (Math.abs(change - 1) < EPSILON) {
                break;
            }
        }
        return value;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
