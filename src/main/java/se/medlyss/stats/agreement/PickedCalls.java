package se.medlyss.stats.agreement;

import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// Gwet's AC1 of calls that are picked again and again, as a bootstrap does: what the units of a call add to it is
/// summed once, so that a pick costs as much as there are calls, not as there are units. The same figure as
/// [ChanceCorrected#gwet] with the identity weights. Source: Gwet, *Handbook of Inter-Rater Reliability*, 4th ed.,
/// chapter 5.
public final class PickedCalls {

    private final int categories;

    /// For each call its units, those of them that two or more rated, the sum of their agreement, and for each category
    /// the sum of its shares.
    private final double[][] sums;

    private PickedCalls(int categories, double[][] sums) {
        this.categories = categories;
        this.sums = sums;
    }

    /// @param calls      the ratings of each call by itself
    /// @param categories all that the scale has
    public static PickedCalls of(List<Ratings> calls, List<Double> categories) {
        double[][] identity = AgreementWeights.IDENTITY.table(categories);
        return new PickedCalls(
                categories.size(),
                calls.stream()
                        .map(call -> sums(CategoryCounts.of(call, categories), categories.size(), identity))
                        .toArray(double[][]::new));
    }

    private static double[] sums(CategoryCounts counts, int categories, double[][] identity) {
        double[] sums = new double[3 + categories];
        sums[0] = counts.units();
        sums[1] = counts.pairableUnits();
        for (int unit = 0; unit < counts.units(); unit++) {
            sums[2] += counts.agreement(unit, identity);
            for (int category = 0; category < categories; category++) {
                sums[3 + category] += counts.count(unit, category) / counts.raters(unit);
            }
        }
        return sums;
    }

    /// The coefficient of the calls with these numbers, one as often as it is named.
    public Figure<Double> ac1(int... picked) {
        double[] all = new double[3 + categories];
        for (int call : picked) {
            for (int at = 0; at < all.length; at++) {
                all[at] += sums[call][at];
            }
        }
        if (all[0] < 2) {
            return Figure.undefined(Why.TOO_FEW);
        }
        if (categories < 2) {
            return Figure.undefined(Why.NO_VARIATION);
        }
        if (all[1] == 0) {
            return Figure.undefined(Why.NO_PAIRS);
        }
        double chance = IntStream.range(0, categories)
                        .mapToDouble(category -> all[3 + category] / all[0])
                        .map(share -> share * (1 - share))
                        .sum()
                / (categories - 1);
        return Figure.known((all[2] / all[1] - chance) / (1 - chance));
    }
}
