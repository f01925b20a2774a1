package se.medlyss.process;

import java.math.BigDecimal;
import java.util.List;

/// An ascending scale of grades.
///
/// @param values at least two, strictly ascending
/// @param labels one for each value, or none at all
public record GradeScale(List<BigDecimal> values, List<LocalText> labels) {

    public GradeScale {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    /// The lowest value.
    public BigDecimal lowest() {
        return values.getFirst();
    }

    /// The highest value.
    public BigDecimal highest() {
        return values.getLast();
    }

    /// Whether the grade is one of the values, whatever its number of decimals.
    public boolean contains(BigDecimal grade) {
        return values.stream().anyMatch(value -> value.compareTo(grade) == 0);
    }

    /// Whether every value can be given by one digit key.
    public boolean singleDigits() {
        return values.stream()
                .allMatch(value -> value.signum() >= 0
                        && value.compareTo(BigDecimal.TEN) < 0
                        && value.stripTrailingZeros().scale() <= 0);
    }

    /// Whether the values are every whole number from the lowest to the highest.
    public boolean wholeSteps() {
        return values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0)
                && highest().subtract(lowest()).compareTo(BigDecimal.valueOf(values.size() - 1L)) == 0;
    }
}
