package se.medlyss.application.insight;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/// A week (ISO 8601) or a month.
///
/// @param number 1..53 or 1..12
public record Span(Unit unit, int year, int number) implements Comparable<Span> {

    /// How long a span is.
    public enum Unit {
        WEEK,
        MONTH
    }

    /// The span that the day lies in.
    public static Span of(Unit unit, LocalDate day) {
        return switch (unit) {
            case WEEK -> new Span(unit, day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> new Span(unit, day.getYear(), day.getMonthValue());
        };
    }

    @Override
    public int compareTo(Span other) {
        return Comparator.comparingInt(Span::year)
                .thenComparingInt(Span::number)
                .compare(this, other);
    }
}
