package se.medlyss.stats.agreement;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Proportion;

/// How often all raters of a unit say the same. It does not know chance: with rare misses it is high without any
/// skill.
public final class PercentAgreement {

    private PercentAgreement() {}

    /// The units whose largest and smallest rating differ by at most the tolerance, of those that two or more
    /// rated.
    public static Proportion of(Ratings ratings, double tolerance) {
        int[] rated = IntStream.range(0, ratings.units())
                .filter(unit -> ratings.given(unit).length >= 2)
                .toArray();
        long alike = IntStream.of(rated)
                .filter(unit -> spread(ratings.given(unit)) <= tolerance)
                .count();
        return new Proportion(alike, rated.length);
    }

    /// The share of exact agreement; undefined when no unit was rated by two.
    public static Figure<Double> share(Ratings ratings) {
        return of(ratings, 0).share();
    }

    private static double spread(double[] given) {
        return DoubleStream.of(given).max().orElse(0)
                - DoubleStream.of(given).min().orElse(0);
    }
}
