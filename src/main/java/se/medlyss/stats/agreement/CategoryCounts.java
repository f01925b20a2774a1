package se.medlyss.stats.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// How many raters put each unit into each category; who they were is left out.
public final class CategoryCounts {

    private final double[][] counts;

    /// Summed once: they are asked for again for each unit.
    private final double[] raters;

    private final int pairable;

    private CategoryCounts(double[][] counts) {
        this.counts = counts;
        raters = Arrays.stream(counts)
                .mapToDouble(row -> DoubleStream.of(row).sum())
                .toArray();
        pairable = (int) DoubleStream.of(raters).filter(sum -> sum >= 2).count();
    }

    /// Units in rows, categories in columns; units that nobody rated are left out.
    public static CategoryCounts of(double[][] counts) {
        return new CategoryCounts(Arrays.stream(counts)
                .filter(row -> DoubleStream.of(row).sum() > 0)
                .map(double[]::clone)
                .toArray(double[][]::new));
    }

    /// Counts the ratings.
    ///
    /// @param categories all that the scale has, from low to high, also those that nobody used
    public static CategoryCounts of(Ratings ratings, List<Double> categories) {
        double[][] counts = new double[ratings.units()][categories.size()];
        for (int unit = 0; unit < counts.length; unit++) {
            for (double given : ratings.given(unit)) {
                counts[unit][categories.indexOf(given)]++;
            }
        }
        return of(counts);
    }

    int units() {
        return counts.length;
    }

    int categories() {
        return counts.length == 0 ? 0 : counts[0].length;
    }

    double count(int unit, int category) {
        return counts[unit][category];
    }

    double raters(int unit) {
        return raters[unit];
    }

    /// The units that two or more rated.
    int pairableUnits() {
        return pairable;
    }

    /// The mean share of each category, each unit counting the same.
    double[] meanShares() {
        return IntStream.range(0, categories())
                .mapToDouble(category -> IntStream.range(0, units())
                                .mapToDouble(unit -> count(unit, category) / raters(unit))
                                .sum()
                        / units())
                .toArray();
    }

    /// How far the raters of one unit agree, of all pairs of them; 0 when there is no pair.
    double agreement(int unit, double[][] weights) {
        double own = raters(unit);
        if (own < 2) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; k < categories(); k++) {
            double weighted = 0;
            for (int l = 0; l < categories(); l++) {
                weighted += weights[k][l] * count(unit, l);
            }
            sum += count(unit, k) * (weighted - 1);
        }
        return sum / (own * (own - 1));
    }

    /// The mean agreement of the units that two or more rated.
    Figure<Double> agreement(double[][] weights) {
        if (pairable == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        return Figure.known(IntStream.range(0, units())
                        .mapToDouble(unit -> agreement(unit, weights))
                        .sum()
                / pairable);
    }
}
