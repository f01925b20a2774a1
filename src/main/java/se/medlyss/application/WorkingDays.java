package se.medlyss.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Monday to Friday. Public holidays count as working days: which ones an organisation keeps is not known here.
final class WorkingDays {

    private WorkingDays() {}

    /// The same time of day so many working days later.
    static Instant after(Instant start, int days, ZoneId zone) {
        ZonedDateTime day = start.atZone(zone);
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.toInstant();
    }
}
