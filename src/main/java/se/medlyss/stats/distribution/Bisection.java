package se.medlyss.stats.distribution;

import java.util.function.DoubleUnaryOperator;

/// Finds where a rising function reaches a value, to the last digit.
final class Bisection {

    private Bisection() {}

    /// Halves the interval until no number is left between its ends.
    static double find(DoubleUnaryOperator rising, double value, double least, double greatest) {
        double low = least;
        double high = greatest;
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (rising.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /// The same from 0 upwards, doubling the upper end until it is past the value.
    static double findAbove(DoubleUnaryOperator rising, double value) {
        double high = 1;
        while (rising.applyAsDouble(high) < value && high < Double.MAX_VALUE / 4) {
            high *= 2;
        }
        return find(rising, value, 0, high);
    }
}
