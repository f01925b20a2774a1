package se.medlyss.stats.agreement;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.distribution.ChiSquare;

/// Kendall's W: do raters rank the calls alike, however strict each is? Units that not everybody rated are
/// left out. Source: Kendall & Gibbons, *Rank Correlation Methods*, 5th ed., chapter 6.
///
/// @param w           0..1, corrected for ties
/// @param uncorrected the same without regard to ties
/// @param chiSquare   m (n − 1) W, with n − 1 degrees of freedom
/// @param p           how often chance alone would rank this much alike
public record KendallW(double w, double uncorrected, double chiSquare, double p) {

    /// W of all units that every rater rated; undefined for fewer than two of them or of raters, and where all rate
    /// every unit alike.
    public static Figure<KendallW> of(Ratings ratings) {
        int[] units = IntStream.range(0, ratings.units())
                .filter(unit -> ratings.given(unit).length == ratings.raters())
                .toArray();
        double n = units.length;
        double m = ratings.raters();
        if (n < 2 || m < 2) {
            return Figure.undefined(Why.TOO_FEW);
        }
        double[] sums = new double[units.length];
        double ties = 0;
        for (int rater = 0; rater < ratings.raters(); rater++) {
            int column = rater;
            double[] given = IntStream.of(units)
                    .mapToDouble(unit -> ratings.value(unit, column))
                    .toArray();
            for (int i = 0; i < given.length; i++) {
                double same = count(given, given[i], true);
                sums[i] += count(given, given[i], false) + (same + 1) / 2;
                ties += same * same - 1;
            }
        }
        double mean = Arrays.stream(sums).average().orElse(0);
        double spread =
                DoubleStream.of(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double whole = m * m * (n * n * n - n);
        if (whole - m * ties <= 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double w = 12 * spread / (whole - m * ties);
        double chiSquare = m * (n - 1) * w;
        return Figure.known(new KendallW(w, 12 * spread / whole, chiSquare, ChiSquare.upper(chiSquare, n - 1)));
    }

    /// How many are the same, or lower.
    private static double count(double[] given, double value, boolean same) {
        return DoubleStream.of(given)
                .filter(other -> same ? other == value : other < value)
                .count();
    }
}
