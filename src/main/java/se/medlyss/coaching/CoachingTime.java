package se.medlyss.coaching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;

/// How long talks took, this week and this month. A talk whose length was not measured counts as one that took no
/// time.
///
/// @param week  since Monday
/// @param month since the first of the month
/// @param talks how many were held this month
public record CoachingTime(Duration week, Duration month, int talks) {

    /// A talk that was held.
    ///
    /// @param ms how long it took, in milliseconds; 0 when that was not measured
    public record Held(Instant at, long ms) {}

    /// The time of these talks.
    ///
    /// @param today where the week and the month are counted from
    /// @param zone  where a day begins at its midnight
    public static CoachingTime of(Collection<Held> talks, LocalDate today, ZoneId zone) {
        Instant monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(zone)
                .toInstant();
        Instant first = today.withDayOfMonth(1).atStartOfDay(zone).toInstant();
        int inMonth =
                (int) talks.stream().filter(talk -> !talk.at().isBefore(first)).count();
        return new CoachingTime(since(talks, monday), since(talks, first), inMonth);
    }

    private static Duration since(Collection<Held> talks, Instant from) {
        return Duration.ofMillis(talks.stream()
                .filter(talk -> !talk.at().isBefore(from))
                .mapToLong(Held::ms)
                .sum());
    }
}
