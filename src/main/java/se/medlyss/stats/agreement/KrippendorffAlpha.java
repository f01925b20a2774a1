package se.medlyss.stats.agreement;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Krippendorff's α: 1 − observed / expected disagreement, for any number of raters, gaps and levels of
/// measurement. Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
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

    private final List<Double> categories;
    private final Level level;
    private final double[][] counts;

    /// Counts the ratings once, to take α of many draws of them.
    public KrippendorffAlpha(Ratings ratings, Level level) {
        this.categories = ratings.categories();
        this.level = level;
        this.counts = IntStream.range(0, ratings.units())
                .mapToObj(unit -> counts(ratings.given(unit)))
                .toArray(double[][]::new);
    }

    /// α of the units that two or more rated; 1 is perfect, 0 is chance, below 0 is worse than chance.
    public static Figure<Double> of(Ratings ratings, Level level) {
        return new KrippendorffAlpha(ratings, level)
                .of(IntStream.range(0, ratings.units()).toArray());
    }

    /// α of the units with these numbers, one number as often as it is named.
    public Figure<Double> of(int... units) {
        double[] totals = new double[categories.size()];
        for (int unit : units) {
            for (int k = 0; raters(unit) >= 2 && k < totals.length; k++) {
                totals[k] += counts[unit][k];
            }
        }
        double all = DoubleStream.of(totals).sum();
        if (all == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        double[][] distances = distances(totals);
        double expected = disagreement(totals, distances) / (all - 1);
        if (expected == 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double observed = 0;
        for (int unit : units) {
            if (raters(unit) >= 2) {
                observed += disagreement(counts[unit], distances) / (raters(unit) - 1);
            }
        }
        return Figure.known(1 - observed / expected);
    }

    private double raters(int unit) {
        double raters = 0;
        for (double count : counts[unit]) {
            raters += count;
        }
        return raters;
    }

    private double[] counts(double... given) {
        double[] own = new double[categories.size()];
        for (double rating : given) {
            own[categories.indexOf(rating)]++;
        }
        return own;
    }

    /// Σ over ordered pairs of categories of n · n · δ².
    private static double disagreement(double[] counts, double[][] distances) {
        double sum = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int k = c + 1; counts[c] > 0 && k < counts.length; k++) {
                sum += 2 * counts[c] * counts[k] * distances[c][k];
            }
        }
        return sum;
    }

    private double[][] distances(double... totals) {
        int q = categories.size();
        double[][] distances = new double[q][q];
        for (int c = 0; c < q; c++) {
            for (int k = c + 1; k < q; k++) {
                double distance = distance(c, k, totals);
                distances[c][k] = distance * distance;
            }
        }
        return distances;
    }

    private double distance(int c, int k, double... totals) {
        double low = categories.get(c);
        double high = categories.get(k);
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> between(totals, c, k);
            case INTERVAL -> high - low;
            case RATIO -> (high - low) / (high + low);
        };
    }

    private static double between(double[] totals, int c, int k) {
        double sum = 0;
        for (int g = c; g <= k; g++) {
            sum += totals[g];
        }
        return sum - (totals[c] + totals[k]) / 2;
    }
}
