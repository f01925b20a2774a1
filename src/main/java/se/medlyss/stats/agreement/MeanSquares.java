package se.medlyss.stats.agreement;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// The analysis of variance of complete ratings: n units by k raters, one rating each (Shrout & Fleiss 1979).
///
/// @param between  mean square between units (BMS)
/// @param within   mean square within units (WMS)
/// @param judges   mean square between raters (JMS)
/// @param residual what is left (EMS)
public record MeanSquares(int units, int raters, double between, double within, double judges, double residual) {

    /// Takes the ratings apart.
    ///
    /// @throws IllegalArgumentException when a rating is missing
    public static Figure<MeanSquares> of(Ratings ratings) {
        int n = ratings.units();
        int k = ratings.raters();
        if (n < 2 || k < 2) {
            return Figure.undefined(Why.TOO_FEW);
        }
        if (!ratings.complete()) {
            throw new IllegalArgumentException("ratings are missing");
        }
        double[] units = new double[n];
        double[] raters = new double[k];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                units[i] += ratings.value(i, j) / k;
                raters[j] += ratings.value(i, j) / n;
                all += ratings.value(i, j) / (n * k);
            }
        }
        double within = 0;
        double residual = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                within += square(ratings.value(i, j) - units[i]);
                residual += square(ratings.value(i, j) - units[i] - raters[j] + all);
            }
        }
        return Figure.known(new MeanSquares(
                n,
                k,
                k * spread(units, all) / (n - 1),
                within / (n * (k - 1.0)),
                n * spread(raters, all) / (k - 1),
                residual / ((n - 1.0) * (k - 1))));
    }

    private static double spread(double[] means, double all) {
        double sum = 0;
        for (double mean : means) {
            sum += square(mean - all);
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
