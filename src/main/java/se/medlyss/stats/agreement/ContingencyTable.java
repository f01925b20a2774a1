package se.medlyss.stats.agreement;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What two raters gave the same units: rows the first one's categories, columns the second one's.
public final class ContingencyTable {

    private final double[][] counts;

    private ContingencyTable(double[][] counts) {
        this.counts = counts;
    }

    /// A square table of counts.
    public static ContingencyTable of(double[][] counts) {
        return new ContingencyTable(Arrays.stream(counts).map(double[]::clone).toArray(double[][]::new));
    }

    /// A square table of shares of so many units.
    public static ContingencyTable ofShares(double[][] shares, double units) {
        return new ContingencyTable(Arrays.stream(shares)
                .map(row -> DoubleStream.of(row).map(share -> share * units).toArray())
                .toArray(double[][]::new));
    }

    /// How many categories, in rows as in columns.
    public int categories() {
        return counts.length;
    }

    /// How many units.
    public double total() {
        return Arrays.stream(counts).flatMapToDouble(DoubleStream::of).sum();
    }

    /// How many units the first rater put into the row's category and the second into the column's, from 0 on.
    public double count(int row, int column) {
        return counts[row][column];
    }

    /// The share of all units.
    public double share(int row, int column) {
        return counts[row][column] / total();
    }

    /// The first rater's shares.
    public double[] rows() {
        double total = total();
        return Arrays.stream(counts)
                .mapToDouble(row -> DoubleStream.of(row).sum() / total)
                .toArray();
    }

    /// The second rater's shares.
    public double[] columns() {
        double total = total();
        return IntStream.range(0, counts.length)
                .mapToDouble(column ->
                        Arrays.stream(counts).mapToDouble(row -> row[column]).sum() / total)
                .toArray();
    }
}
