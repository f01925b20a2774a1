package se.medlyss.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Monday to Friday, but for public holidays.
final class WorkingDays {

    private WorkingDays() {}

    /// The same time of day so many working days later.
    static Instant after(Instant start, int days, ZoneId zone, PublicHolidays holidays) {
        ZonedDateTime day = start.atZone(zone);
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (isWorkingDay(day.toLocalDate(), holidays)) {
                left--;
            }
        }
        return day.toInstant();
    }

    private static boolean isWorkingDay(LocalDate day, PublicHolidays holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.includes(day);
    }
}
