package se.medlyss.stats.agreement;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Agreement beyond chance for any number of raters, categories and gaps: (agreement − chance) / (1 − chance),
/// with the chance as each author sees it. Source: Gwet, *Handbook of Inter-Rater Reliability*, 4th ed.,
/// chapters 2 to 5.
public final class ChanceCorrected {

    private final CategoryCounts counts;
    private final double[][] weights;

    /// @param weights one row and one column for each category, 1 on the diagonal
    public ChanceCorrected(CategoryCounts counts, double[][] weights) {
        this.counts = counts;
        this.weights = weights;
    }

    /// The agreement before any correction.
    public Figure<Double> agreement() {
        return counts.agreement(weights);
    }

    /// Gwet's AC1 (identity weights) or AC2: chance = Σw / q(q − 1) · Σ π(1 − π). It stays meaningful when
    /// nearly all calls pass.
    public Figure<Coefficient> gwet() {
        if (counts.units() < 2) {
            return Figure.undefined(Why.TOO_FEW);
        }
        double[] shares = counts.meanShares();
        if (shares.length < 2) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        double factor = totalWeight() / (shares.length * (shares.length - 1.0));
        double chance = factor
                * DoubleStream.of(shares).map(share -> share * (1 - share)).sum();
        return agreement().map(agreement -> {
            double value = corrected(agreement, chance);
            return new Coefficient(value, standardError(value, chance, factor), counts.units());
        });
    }

    /// Fleiss' κ, for two raters Scott's π: chance = Σ w · π · π.
    public Figure<Double> fleiss() {
        if (counts.units() == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        double[] shares = counts.meanShares();
        return corrected(weighted((k, l) -> shares[k] * shares[l]));
    }

    /// Brennan and Prediger: chance = Σw / q².
    public Figure<Double> brennanPrediger() {
        double q = counts.categories();
        return corrected(totalWeight() / (q * q));
    }

    /// Conger's κ, for two raters Cohen's: the chance that two different raters agree, each with the shares
    /// of their own.
    public Figure<Double> conger(Ratings ratings, List<Double> categories) {
        double[][] shares = IntStream.range(0, ratings.raters())
                .mapToObj(rater -> sharesOf(ratings, rater, categories))
                .filter(own -> DoubleStream.of(own).sum() > 0)
                .toArray(double[][]::new);
        double raters = shares.length;
        if (raters < 2) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        double chance = weighted((k, l) -> {
            double sumK = 0;
            double sumL = 0;
            double same = 0;
            for (double[] own : shares) {
                sumK += own[k];
                sumL += own[l];
                same += own[k] * own[l];
            }
            return (sumK * sumL - same) / (raters * (raters - 1));
        });
        return corrected(chance);
    }

    private Figure<Double> corrected(double chance) {
        // One category in use leaves nothing to disagree about: 0 / 0.
        return chance >= 1
                ? Figure.undefined(Why.NO_VARIATION)
                : agreement().map(agreement -> corrected(agreement, chance));
    }

    private static double corrected(double agreement, double chance) {
        return (agreement - chance) / (1 - chance);
    }

    /// The linearised standard error over units (Gwet, section 5.3), for an unlimited number of units.
    private double standardError(double value, double chance, double factor) {
        int n = counts.units();
        double[] shares = counts.meanShares();
        double sum = 0;
        for (int unit = 0; unit < n; unit++) {
            boolean pairable = counts.raters(unit) >= 2;
            double own = pairable
                    ? (double) n / counts.pairableUnits() * (counts.agreement(unit, weights) - chance) / (1 - chance)
                    : 0;
            double expected = 0;
            for (int k = 0; k < shares.length; k++) {
                expected += counts.count(unit, k) * (1 - shares[k]);
            }
            double ownChance = factor * expected / counts.raters(unit);
            double deviation = own - 2 * (1 - value) * (ownChance - chance) / (1 - chance) - value;
            sum += deviation * deviation;
        }
        return Math.sqrt(sum / (n * (n - 1.0)));
    }

    private interface PairShare {
        double of(int k, int l);
    }

    private double weighted(PairShare share) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            for (int l = 0; l < weights.length; l++) {
                sum += weights[k][l] * share.of(k, l);
            }
        }
        return sum;
    }

    private double totalWeight() {
        return weighted((_, _) -> 1);
    }

    private static double[] sharesOf(Ratings ratings, int rater, List<Double> categories) {
        double[] shares = new double[categories.size()];
        int rated = 0;
        for (int unit = 0; unit < ratings.units(); unit++) {
            if (ratings.rated(unit, rater)) {
                shares[categories.indexOf(ratings.value(unit, rater))]++;
                rated++;
            }
        }
        for (int k = 0; rated > 0 && k < shares.length; k++) {
            shares[k] /= rated;
        }
        return shares;
    }
}
