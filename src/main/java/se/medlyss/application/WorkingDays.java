package se.medlyss.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import se.medlyss.process.Language;

/// Monday to Friday, but for public holidays.
public final class WorkingDays {

    private WorkingDays() {}

    /// The day itself, or the next working day after it.
    ///
    /// @param zone     where it is: its country's holidays are kept
    /// @param language tells the country where the zone does not
    public static LocalDate onOrAfter(LocalDate day, ZoneId zone, Language language) {
        PublicHolidays holidays = PublicHolidays.of(zone, language);
        LocalDate next = day;
        while (!isWorkingDay(next, holidays)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The same time of day so many working days later.
    public static Instant after(Instant start, int days, ZoneId zone, PublicHolidays holidays) {
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
