package se.medlyss.stats.agreement;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.algebra.Cholesky;
import se.medlyss.stats.distribution.ChiSquare;

/// Do two raters use the scale alike? A test of their totals, not of their agreement.
///
/// @param chiSquare the test's statistic
/// @param freedom   degrees of freedom
/// @param p         how often chance alone would differ this much
public record MarginalHomogeneity(double chiSquare, int freedom, double p) {

    /// Stuart and Maxwell: χ² = dᵀ V⁻¹ d, with d the differences of the totals and the last category left out
    /// (Stuart 1955, Biometrika 42:412–416; Maxwell 1970). For two categories it is McNemar's test.
    public static Figure<MarginalHomogeneity> stuartMaxwell(ContingencyTable table) {
        int size = table.categories() - 1;
        if (table.total() == 0 || size < 1) {
            return Figure.undefined(Why.NO_DATA);
        }
        double[] difference = new double[size];
        double[][] variance = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= size; j++) {
                double apart = table.count(i, j) + table.count(j, i);
                difference[i] += table.count(i, j) - table.count(j, i);
                variance[i][i] += i == j ? 0 : apart;
                if (j < size && i != j) {
                    variance[i][j] = -apart;
                }
            }
        }
        return Cholesky.of(variance)
                .map(factor -> {
                    double[] solved = factor.solve(difference);
                    double chiSquare = 0;
                    for (int i = 0; i < size; i++) {
                        chiSquare += difference[i] * solved[i];
                    }
                    return Figure.known(tested(chiSquare, size));
                })
                .orElseGet(() -> Figure.undefined(Why.NO_VARIATION));
    }

    /// Whether one rater is the stricter: the pairs above the diagonal against those below, (u − l)² / (u + l).
    public static Figure<MarginalHomogeneity> bias(ContingencyTable table) {
        double upper = above(table);
        double lower = below(table);
        return upper + lower == 0
                ? Figure.undefined(Why.NO_VARIATION)
                : Figure.known(tested((upper - lower) * (upper - lower) / (upper + lower), 1));
    }

    /// The units to which the second rater gave the higher category.
    public static double above(ContingencyTable table) {
        double sum = 0;
        for (int i = 0; i < table.categories(); i++) {
            for (int j = i + 1; j < table.categories(); j++) {
                sum += table.count(i, j);
            }
        }
        return sum;
    }

    /// The units to which the first rater gave the higher category.
    public static double below(ContingencyTable table) {
        double sum = 0;
        for (int i = 0; i < table.categories(); i++) {
            for (int j = 0; j < i; j++) {
                sum += table.count(i, j);
            }
        }
        return sum;
    }

    private static MarginalHomogeneity tested(double chiSquare, int freedom) {
        return new MarginalHomogeneity(chiSquare, freedom, ChiSquare.upper(chiSquare, freedom));
    }
}
