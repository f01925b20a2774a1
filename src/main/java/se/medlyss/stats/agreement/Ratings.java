package se.medlyss.stats.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who rated what how: units (calls, or criteria of calls) in rows, raters in columns, some cells empty.
public final class Ratings {

    private static final double NOT_RATED = Double.NaN;

    private final double[][] values;
    private final int raters;

    private Ratings(double[][] values, int raters) {
        this.values = values;
        this.raters = raters;
    }

    /// Rows of ratings; null is not rated, and so is what a short row lacks.
    public static Ratings of(List<? extends List<? extends @Nullable Double>> rows) {
        int raters = rows.stream().mapToInt(List::size).max().orElse(0);
        double[][] values = new double[rows.size()][raters];
        for (int unit = 0; unit < values.length; unit++) {
            for (int rater = 0; rater < raters; rater++) {
                List<? extends @Nullable Double> row = rows.get(unit);
                Double value = rater < row.size() ? row.get(rater) : null;
                values[unit][rater] = value == null ? NOT_RATED : value;
            }
        }
        return new Ratings(values, raters);
    }

    /// How many units there are, rated or not.
    public int units() {
        return values.length;
    }

    /// How many raters there are.
    public int raters() {
        return raters;
    }

    /// Whether this rater rated this unit, both from 0 on.
    public boolean rated(int unit, int rater) {
        return !Double.isNaN(values[unit][rater]);
    }

    /// The rating; NaN when there is none.
    public double value(int unit, int rater) {
        return values[unit][rater];
    }

    /// The ratings that the unit was given.
    public double[] given(int unit) {
        return DoubleStream.of(values[unit])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /// Whether every rater rated every unit.
    public boolean complete() {
        return Arrays.stream(values).flatMapToDouble(DoubleStream::of).noneMatch(Double::isNaN);
    }

    /// The different ratings that were given, from low to high.
    public List<Double> categories() {
        return Arrays.stream(values)
                .flatMapToDouble(DoubleStream::of)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /// The units with these numbers, one number as often as it is named.
    public Ratings pick(int... numbers) {
        return new Ratings(
                IntStream.of(numbers).mapToObj(number -> values[number]).toArray(double[][]::new), raters);
    }

    /// The units that both raters rated, as a table of their categories.
    public ContingencyTable pair(int first, int second, List<Double> categories) {
        double[][] counts = new double[categories.size()][categories.size()];
        for (int unit = 0; unit < units(); unit++) {
            if (rated(unit, first) && rated(unit, second)) {
                counts[categories.indexOf(value(unit, first))][categories.indexOf(value(unit, second))]++;
            }
        }
        return ContingencyTable.of(counts);
    }

    /// Two by two, all pairs of raters.
    public List<ContingencyTable> pairs(List<Double> categories) {
        List<ContingencyTable> pairs = new ArrayList<>();
        for (int first = 0; first < raters; first++) {
            for (int second = first + 1; second < raters; second++) {
                pairs.add(pair(first, second, categories));
            }
        }
        return pairs;
    }
}
