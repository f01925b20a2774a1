package se.medlyss.stats.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.distribution.Normal;

/// An interval for a figure that no formula gives one for: the calls are drawn again and again, each call
/// with all that belongs to it, and the figure is taken of each draw. The seed is fixed, so the same data
/// always give the same interval. Source: Efron & Tibshirani (1993), *An Introduction to the Bootstrap*,
/// chapters 11, 13 and 14.
public final class Bootstrap {

    /// As many draws as the limits of a 95 % interval need.
    public static final int DRAWS = 2_000;

    private final int calls;
    private final Function<int[], Figure<Double>> statistic;

    /// @param calls     how many calls there are
    /// @param statistic the figure of the calls with these numbers, some of them named several times
    public Bootstrap(int calls, Function<int[], Figure<Double>> statistic) {
        this.calls = calls;
        this.statistic = statistic;
    }

    /// An interval and how many draws had no figure and were left out.
    public record Result(Interval interval, int undefined) {}

    /// The percentile interval (chapter 13).
    public Figure<Result> percentile(double level, int draws, long seed) {
        List<Double> drawn = drawn(draws, seed);
        return result(drawn, draws, level, (1 - level) / 2, (1 + level) / 2);
    }

    /// The BCa interval (chapter 14): corrected for bias and for an error that changes with the figure.
    public Figure<Result> corrected(double level, int draws, long seed) {
        Optional<Double> whole = statistic.apply(all()).toOptional();
        List<Double> drawn = drawn(draws, seed);
        if (whole.isEmpty() || drawn.isEmpty()) {
            return Figure.undefined(whole.isEmpty() ? Why.NO_DATA : Why.TOO_FEW);
        }
        double below = drawn.stream().filter(value -> value < whole.get()).count()
                + drawn.stream().filter(value -> value.equals(whole.get())).count() / 2.0;
        double share = Math.clamp(below / drawn.size(), 0.5 / drawn.size(), 1 - 0.5 / drawn.size());
        double bias = Normal.quantile(share);
        double acceleration = acceleration(jackknife());
        double tail = (1 - level) / 2;
        return result(
                drawn,
                draws,
                level,
                correctedLevel(tail, bias, acceleration),
                correctedLevel(1 - tail, bias, acceleration));
    }

    /// The basic interval: twice the figure minus the limits of the draws, so that what drawing anew adds to a figure,
    /// as it does to every spread, is taken off again (Davison & Hinkley 1997, *Bootstrap Methods and their
    /// Application*, eq. 5.6). Never below 0, and the figure itself is always in it.
    ///
    /// @param figure 0 or more
    /// @param drawn  the figure of each draw, at least one
    public static Interval basic(double figure, List<Double> drawn, double level) {
        List<Double> sorted = new ArrayList<>(drawn);
        Collections.sort(sorted);
        double lower = 2 * figure - quantile(sorted, (1 + level) / 2);
        double upper = 2 * figure - quantile(sorted, (1 - level) / 2);
        return new Interval(Math.clamp(lower, 0, figure), Math.max(upper, figure), level);
    }

    /// Draws the numbers of the calls again and again, as [#percentile] does, for whoever takes several figures of each
    /// draw.
    public static void draw(int calls, int draws, long seed, Consumer<int[]> each) {
        Random random = new Random(seed);
        for (int draw = 0; calls > 0 && draw < draws; draw++) {
            each.accept(random.ints(calls, 0, calls).toArray());
        }
    }

    /// Φ(z0 + (z0 + z) / (1 − a (z0 + z))), eq. 14.10.
    public static double correctedLevel(double level, double bias, double acceleration) {
        double moved = bias + Normal.quantile(level);
        return Normal.cdf(bias + moved / (1 - acceleration * moved));
    }

    /// The figure without each call in turn; those without a figure are left out.
    public List<Double> jackknife() {
        return IntStream.range(0, calls)
                .mapToObj(left ->
                        IntStream.range(0, calls).filter(call -> call != left).toArray())
                .map(statistic)
                .flatMap(figure -> figure.toOptional().stream())
                .toList();
    }

    /// Σ (mean − value)³ / 6 (Σ (mean − value)²)^1.5, eq. 14.15; 0 when all are the same.
    public static double acceleration(List<Double> jackknife) {
        double mean =
                jackknife.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = 0;
        double cubes = 0;
        for (double value : jackknife) {
            squares += (mean - value) * (mean - value);
            cubes += (mean - value) * (mean - value) * (mean - value);
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    /// √((n − 1) / n · Σ (value − mean)²), eq. 11.5.
    public static double jackknifeError(List<Double> jackknife) {
        double mean =
                jackknife.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = jackknife.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return jackknife.isEmpty() ? 0 : Math.sqrt((jackknife.size() - 1.0) / jackknife.size() * squares);
    }

    /// The value below which this part of the sorted values lies, between two of them in proportion (type 7
    /// of Hyndman & Fan 1996).
    public static double quantile(List<Double> sorted, double part) {
        double at = part * (sorted.size() - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }

    private Figure<Result> result(List<Double> drawn, int draws, double level, double lower, double upper) {
        if (drawn.isEmpty()) {
            return Figure.undefined(calls == 0 ? Why.NO_DATA : Why.TOO_FEW);
        }
        List<Double> sorted = new ArrayList<>(drawn);
        Collections.sort(sorted);
        Interval interval = new Interval(quantile(sorted, lower), quantile(sorted, upper), level);
        return Figure.known(new Result(interval, draws - drawn.size()));
    }

    private List<Double> drawn(int draws, long seed) {
        List<Double> drawn = new ArrayList<>();
        draw(calls, draws, seed, picked -> statistic.apply(picked).toOptional().ifPresent(drawn::add));
        return drawn;
    }

    private int[] all() {
        return IntStream.range(0, calls).toArray();
    }
}
