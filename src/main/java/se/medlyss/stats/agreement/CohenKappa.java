package se.medlyss.stats.agreement;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.distribution.Normal;

/// Cohen's κ of two raters, plain or weighted (Cohen 1960, 1968). It is low when nearly all calls pass,
/// however well the raters agree: never shown alone.
///
/// @param kappa         (agreement − chance) / (1 − chance)
/// @param standardError for an interval: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72:323–327,
///                      eq. 8
/// @param nullError     the standard error when there is no agreement beyond chance (their eq. 9)
public record CohenKappa(double kappa, double standardError, double nullError) {

    /// κ over its standard error without agreement; undefined when a rater used one category only.
    public Figure<Double> z() {
        return nullError == 0 ? Figure.undefined(Why.NO_VARIATION) : Figure.known(kappa / nullError);
    }

    /// κ ± z · standard error.
    public Interval interval(double level) {
        double half = Normal.twoSidedQuantile(level) * standardError;
        return new Interval(kappa - half, kappa + half, level).within(-1, 1);
    }

    /// Compares the two raters of the table.
    ///
    /// @param weights how much of an agreement each pair of categories is; 1 on the diagonal
    public static Figure<CohenKappa> of(ContingencyTable table, double[][] weights) {
        if (table.total() == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        return new Sums(table, weights).kappa();
    }

    /// The agreement weights 1 − d / max d that belong to weights of disagreement.
    public static double[][] agreementWeights(double[][] disagreement) {
        double most = 0;
        for (double[] row : disagreement) {
            for (double weight : row) {
                most = Math.max(most, weight);
            }
        }
        double[][] agreement = new double[disagreement.length][disagreement.length];
        for (int i = 0; i < agreement.length; i++) {
            for (int j = 0; j < agreement.length; j++) {
                agreement[i][j] = 1 - disagreement[i][j] / most;
            }
        }
        return agreement;
    }

    /// The sums over the table that κ and its errors are made of.
    private static final class Sums {

        private final ContingencyTable table;
        private final double[][] weights;
        private final double[] rows;
        private final double[] columns;
        private double agreement;
        private double chance;

        Sums(ContingencyTable table, double[][] weights) {
            this.table = table;
            this.weights = weights;
            this.rows = table.rows();
            this.columns = table.columns();
            each((i, j) -> agreement += weights[i][j] * table.share(i, j));
            each((i, j) -> chance += weights[i][j] * rows[i] * columns[j]);
        }

        Figure<CohenKappa> kappa() {
            if (1 - chance <= 1e-15) {
                return Figure.undefined(Why.NO_VARIATION);
            }
            double kappa = (agreement - chance) / (1 - chance);
            double[] sums = new double[2];
            each((i, j) -> {
                double means = rowMean(i) + columnMean(j);
                double spread = weights[i][j] * (1 - chance) - means * (1 - agreement);
                sums[0] += table.share(i, j) * spread * spread;
                sums[1] += rows[i] * columns[j] * (weights[i][j] - means) * (weights[i][j] - means);
            });
            double offset = agreement * chance - 2 * chance + agreement;
            double rest = 1 - chance;
            double variance = (sums[0] - offset * offset) / (table.total() * rest * rest * rest * rest);
            double nullVariance = (sums[1] - chance * chance) / (table.total() * rest * rest);
            return Figure.known(new CohenKappa(kappa, root(variance), root(nullVariance)));
        }

        /// What rounding left of a variance that is 0 is not a variance.
        private static double root(double variance) {
            return variance < 1e-15 ? 0 : Math.sqrt(variance);
        }

        private double rowMean(int i) {
            double sum = 0;
            for (int j = 0; j < columns.length; j++) {
                sum += weights[i][j] * columns[j];
            }
            return sum;
        }

        private double columnMean(int j) {
            double sum = 0;
            for (int i = 0; i < rows.length; i++) {
                sum += weights[i][j] * rows[i];
            }
            return sum;
        }

        private interface Cell {
            void at(int i, int j);
        }

        private void each(Cell cell) {
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    cell.at(i, j);
                }
            }
        }
    }
}
