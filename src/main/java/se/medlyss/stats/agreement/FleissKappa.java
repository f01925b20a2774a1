package se.medlyss.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Fleiss' κ of units that all had the same number of raters (Fleiss 1971, Psychological Bulletin 76:378–382).
///
/// @param kappa       (agreement − chance) / (1 − chance)
/// @param z           κ over its standard error when there is no agreement at all (Fleiss, Nee & Landis 1979)
/// @param perCategory κ of each category against all others
public record FleissKappa(double kappa, double z, List<Figure<Double>> perCategory) {

    public FleissKappa {
        perCategory = List.copyOf(perCategory);
    }

    /// Compares raters who all rated every unit.
    ///
    /// @throws IllegalArgumentException when units had different numbers of raters; [ChanceCorrected#fleiss]
    ///                                  takes those
    public static Figure<FleissKappa> of(CategoryCounts counts) {
        if (counts.pairableUnits() == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        double raters = counts.raters(0);
        if (IntStream.range(0, counts.units()).anyMatch(unit -> counts.raters(unit) != raters)) {
            throw new IllegalArgumentException("units with different numbers of raters");
        }
        double units = counts.units();
        double[] shares = counts.meanShares();
        double spread = DoubleStream.of(shares).map(p -> p * (1 - p)).sum();
        if (spread == 0) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        List<Figure<Double>> perCategory = new ArrayList<>();
        double split = 0;
        for (int k = 0; k < shares.length; k++) {
            double own = 0;
            for (int unit = 0; unit < counts.units(); unit++) {
                own += counts.count(unit, k) * (raters - counts.count(unit, k));
            }
            split += own;
            double p = shares[k] * (1 - shares[k]);
            perCategory.add(
                    p == 0
                            ? Figure.undefined(Why.NO_VARIATION)
                            : Figure.known(1 - own / (units * raters * (raters - 1) * p)));
        }
        double kappa = 1 - split / (units * raters * (raters - 1) * spread);
        double skew =
                DoubleStream.of(shares).map(p -> p * (1 - p) * (1 - 2 * p)).sum();
        double error = Math.sqrt(2 / (units * raters * (raters - 1)) * (spread * spread - skew)) / spread;
        return Figure.known(new FleissKappa(kappa, kappa / error, perCategory));
    }

    /// Light's κ: the mean of Cohen's κ over all pairs of raters (Light 1971, Psychological Bulletin 76:365–377); pairs
    /// without a κ are left out.
    public static Figure<Double> light(Ratings ratings, List<Double> categories, double[][] weights) {
        List<ContingencyTable> pairs = ratings.pairs(categories);
        var mean = pairs.stream()
                .map(pair -> CohenKappa.of(pair, weights).toOptional())
                .flatMap(Optional::stream)
                .mapToDouble(CohenKappa::kappa)
                .average();
        boolean met = pairs.stream().anyMatch(pair -> pair.total() > 0);
        return mean.isPresent()
                ? Figure.known(mean.getAsDouble())
                : Figure.undefined(met ? Why.NO_VARIATION : Why.NO_PAIRS);
    }
}
