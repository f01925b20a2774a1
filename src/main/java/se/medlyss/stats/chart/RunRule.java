package se.medlyss.stats.chart;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Patterns that chance seldom makes (Western Electric 1956, *Statistical Quality Control Handbook*; Nelson
/// 1984, Journal of Quality Technology 16:237–239). A signal is given at the point that completes the
/// pattern.
public enum RunRule {
    /// One point more than 3 σ from the centre.
    BEYOND_THREE_SIGMA {
        @Override
        boolean complete(List<Double> z, int index) {
            return Math.abs(z.get(index)) > 3;
        }
    },
    /// Eight points in a row on one side of the centre.
    EIGHT_ON_ONE_SIDE {
        @Override
        boolean complete(List<Double> z, int index) {
            return sameSide(z, index, 8, 8, 0);
        }
    },
    /// Two of three points in a row more than 2 σ away, on one side.
    TWO_OF_THREE_BEYOND_TWO_SIGMA {
        @Override
        boolean complete(List<Double> z, int index) {
            return sameSide(z, index, 3, 2, 2);
        }
    },
    /// Four of five points in a row more than 1 σ away, on one side.
    FOUR_OF_FIVE_BEYOND_ONE_SIGMA {
        @Override
        boolean complete(List<Double> z, int index) {
            return sameSide(z, index, 5, 4, 1);
        }
    },
    /// Six points in a row, each higher (or each lower) than the one before.
    SIX_IN_A_TREND {
        @Override
        boolean complete(List<Double> z, int index) {
            return index >= 5
                    && (IntStream.range(index - 4, index + 1).allMatch(at -> z.get(at) > z.get(at - 1))
                            || IntStream.range(index - 4, index + 1).allMatch(at -> z.get(at) < z.get(at - 1)));
        }
    };

    abstract boolean complete(List<Double> z, int index);

    /// The rules whose pattern this point completes.
    ///
    /// @param z distances from the centre in standard deviations, in the order of time
    public static Set<RunRule> signals(List<Double> z, int index) {
        Set<RunRule> signals = EnumSet.noneOf(RunRule.class);
        for (RunRule rule : values()) {
            if (rule.complete(z, index)) {
                signals.add(rule);
            }
        }
        return Collections.unmodifiableSet(signals);
    }

    /// Whether the point itself and at least so many of the last ones lie beyond the distance on its side.
    private static boolean sameSide(List<Double> z, int index, int of, int needed, double distance) {
        double side = Math.signum(z.get(index));
        long beyond = IntStream.rangeClosed(Math.max(0, index - of + 1), index)
                .filter(at -> z.get(at) * side > distance)
                .count();
        return z.get(index) * side > distance && beyond >= needed;
    }
}
