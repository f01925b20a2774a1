package se.medlyss.stats.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Krippendorff's α: 1 − observed / expected disagreement, for any number of raters, gaps and levels of measurement.
/// Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
public final class KrippendorffAlpha {

    /// What the distance of two ratings means.
    public enum Level {
        /// Names only: the same, or not.
        NOMINAL,
        /// Ranks: how many ratings lie between.
        ORDINAL,
        /// Differences mean something.
        INTERVAL,
        /// Proportions mean something; ratings are 0 or more.
        RATIO
    }

    private KrippendorffAlpha() {}

    /// α of the units that two or more rated; 1 is perfect, 0 is chance, below 0 is worse than chance.
    public static Figure<Double> of(Ratings ratings, Level level) {
        double[][] units = pairable(ratings);
        if (units.length == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        List<Double> categories = ratings.categories();
        double[] totals = counts(flat(units), categories);
        double[][] distances = distances(categories, totals, level);
        double all = DoubleStream.of(totals).sum();
        double expected = disagreement(totals, distances) / (all - 1);
        if (expected == 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double observed = 0;
        for (double[] unit : units) {
            observed += disagreement(counts(unit, categories), distances) / (unit.length - 1);
        }
        return Figure.known(1 - observed / expected);
    }

    private static double[][] pairable(Ratings ratings) {
        return IntStream.range(0, ratings.units())
                .mapToObj(ratings::given)
                .filter(given -> given.length >= 2)
                .toArray(double[][]::new);
    }

    private static double[] flat(double[][] units) {
        return Arrays.stream(units).flatMapToDouble(DoubleStream::of).toArray();
    }

    private static double[] counts(double[] given, List<Double> categories) {
        double[] counts = new double[categories.size()];
        for (double rating : given) {
            counts[categories.indexOf(rating)]++;
        }
        return counts;
    }

    /// Σ over ordered pairs of categories of n · n · δ².
    private static double disagreement(double[] counts, double[][] distances) {
        double sum = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int k = 0; k < counts.length; k++) {
                sum += counts[c] * counts[k] * distances[c][k];
            }
        }
        return sum;
    }

    private static double[][] distances(List<Double> categories, double[] totals, Level level) {
        int q = categories.size();
        double[][] distances = new double[q][q];
        for (int c = 0; c < q; c++) {
            for (int k = c + 1; k < q; k++) {
                double distance = switch (level) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between(totals, c, k);
                    case INTERVAL -> categories.get(k) - categories.get(c);
                    case RATIO -> (categories.get(k) - categories.get(c)) / (categories.get(k) + categories.get(c));
                };
                distances[c][k] = distance * distance;
                distances[k][c] = distances[c][k];
            }
        }
        return distances;
    }

    private static double between(double[] totals, int c, int k) {
        double sum = 0;
        for (int g = c; g <= k; g++) {
            sum += totals[g];
        }
        return sum - (totals[c] + totals[k]) / 2;
    }
}
