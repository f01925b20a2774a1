package se.medlyss.stats;

import java.util.List;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.distribution.StudentT;

/// The mean of some calls' percents, with what it takes to say how sure it is.
///
/// @param n         how many
/// @param mean      their mean; 0 when there are none
/// @param deviation their standard deviation with n − 1; 0 when there are fewer than two
public record Mean(int n, double mean, double deviation) {

    /// The mean and deviation of the values.
    public static Mean of(List<Double> values) {
        int n = values.size();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Mean(n, mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1)));
    }

    /// The mean, when there is one.
    public Figure<Double> value() {
        return n == 0 ? Figure.undefined(Why.NO_DATA) : Figure.known(mean);
    }

    /// mean ± t · deviation / √n with n − 1 degrees of freedom (Student 1908, Biometrika 6:1–25).
    public Figure<Interval> interval(double level) {
        if (n < 2) {
            return Figure.undefined(n == 0 ? Why.NO_DATA : Why.TOO_FEW);
        }
        double half = StudentT.quantile(0.5 + level / 2, n - 1.0) * deviation / Math.sqrt(n);
        return Figure.known(new Interval(mean - half, mean + half, level));
    }
}
