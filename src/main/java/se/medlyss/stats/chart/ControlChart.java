package se.medlyss.stats.chart;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Proportion;

/// Is a change real? Points within the limits are ordinary variation; a point outside, or a run, is a signal.
/// Sources: Montgomery, *Introduction to Statistical Quality Control*, 8th ed., chapters 6 and 7; Laney
/// (2002), Quality Engineering 14:531–537.
///
/// @param points in the order of time
public record ControlChart(List<Limits> points) {

    /// The mean of the range of two, in standard deviations (d2 for n = 2).
    private static final double RANGE_OF_TWO = 1.128;

    private static final double WIDTH = 3;

    public ControlChart {
        points = List.copyOf(points);
    }

    /// Individual values, for means: σ = mean moving range / 1.128.
    public static Figure<ControlChart> individuals(List<Double> values) {
        if (values.size() < 2) {
            return Figure.undefined(values.isEmpty() ? Why.NO_DATA : Why.TOO_FEW);
        }
        double middle = mean(values.stream());
        double sigma = meanMovingRange(values) / RANGE_OF_TWO;
        return chart(values, middle, _ -> sigma);
    }

    /// Shares of n calls each: σ = √(p̄ (1 − p̄) / n).
    public static Figure<ControlChart> shares(List<Proportion> shares) {
        return shares(shares, 1);
    }

    /// Laney's p′: the same, but wider (or narrower) by what the points vary beyond chance. For many calls a
    /// point, where a p-chart would call nearly everything a signal.
    public static Figure<ControlChart> sharesWithVariation(List<Proportion> shares) {
        return switch (shares(shares, 1)) {
            case Figure.Undefined<ControlChart> undefined -> undefined;
            case Figure.Known<ControlChart>(ControlChart plain) ->
                plain.points.size() < 2
                        ? Figure.undefined(Why.TOO_FEW)
                        : shares(
                                shares,
                                meanMovingRange(plain.points.stream()
                                                .map(Limits::z)
                                                .toList())
                                        / RANGE_OF_TWO);
        };
    }

    /// The mean of the differences of neighbours.
    public static double meanMovingRange(List<Double> values) {
        return mean(IntStream.range(1, values.size())
                .mapToObj(index -> Math.abs(values.get(index) - values.get(index - 1))));
    }

    /// The rules that each point is a signal by; none for ordinary variation.
    public List<Set<RunRule>> signals() {
        List<Double> z = points.stream().map(Limits::z).toList();
        return IntStream.range(0, points.size())
                .mapToObj(index -> RunRule.signals(z, index))
                .toList();
    }

    private static Figure<ControlChart> shares(List<Proportion> shares, double factor) {
        double calls = shares.stream().mapToDouble(Proportion::of).sum();
        if (calls == 0 || shares.stream().anyMatch(share -> share.of() == 0)) {
            return Figure.undefined(Why.NO_DATA);
        }
        double middle = shares.stream().mapToDouble(Proportion::met).sum() / calls;
        List<Double> values =
                shares.stream().map(share -> (double) share.met() / share.of()).toList();
        return chart(
                values,
                middle,
                index -> factor
                        * Math.sqrt(middle * (1 - middle) / shares.get(index).of()));
    }

    private static Figure<ControlChart> chart(List<Double> values, double middle, Function<Integer, Double> sigma) {
        List<Limits> points = IntStream.range(0, values.size())
                .mapToObj(index -> {
                    double width = WIDTH * sigma.apply(index);
                    double away = values.get(index) - middle;
                    double z = away == 0 ? 0 : WIDTH * away / width;
                    return new Limits(values.get(index), middle - width, middle, middle + width, z);
                })
                .toList();
        return Figure.known(new ControlChart(points));
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
