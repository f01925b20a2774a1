package se.medlyss.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import se.medlyss.process.Language;

/// The public holidays of a country, beside its Sundays.
public enum PublicHolidays {
    /// By *lag (1989:253) om allmänna helgdagar*, and the three eves that *semesterlagen* (1977:480) 3 a § sets
    /// beside them.
    SWEDEN(
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(1, 6),
                    MonthDay.of(5, 1),
                    MonthDay.of(6, 6),
                    MonthDay.of(12, 24),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26),
                    MonthDay.of(12, 31)),
            Set.of(-2, 0, 1, 39, 49)) {
        @Override
        boolean moves(LocalDate day) {
            return day.equals(midsummerEve(day.getYear())) || day.equals(allSaints(day.getYear()));
        }
    },
    /// By *lov om helligdager og helligdagsfred* and *lov om 1. og 17. mai*.
    NORWAY(
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26)),
            Set.of(-3, -2, 0, 1, 39, 49, 50)),
    /// Which days are kept is not known.
    UNKNOWN(Set.of(), Set.of());

    private final Set<MonthDay> fixed;
    private final Set<Integer> fromEaster;

    /// @param fromEaster days after Easter Sunday
    PublicHolidays(Set<MonthDay> fixed, Set<Integer> fromEaster) {
        this.fixed = fixed;
        this.fromEaster = fromEaster;
    }

    /// The country of a place; where its zone does not tell, that of the language, and none for English.
    public static PublicHolidays of(ZoneId zone, Language language) {
        return switch (zone.getId()) {
            case "Europe/Stockholm" -> SWEDEN;
            case "Europe/Oslo" -> NORWAY;
            default ->
                switch (language) {
                    case SV -> SWEDEN;
                    case NB -> NORWAY;
                    case EN -> UNKNOWN;
                };
        };
    }

    /// Whether the day is a holiday here.
    boolean includes(LocalDate day) {
        int sinceEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return fixed.contains(MonthDay.from(day)) || fromEaster.contains(sinceEaster) || moves(day);
    }

    /// Holidays that are bound to a day of the week.
    boolean moves(LocalDate day) {
        return false;
    }

    /// The Friday between 19 and 25 June.
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /// The Saturday between 31 October and 6 November.
    private static LocalDate allSaints(int year) {
        return LocalDate.of(year, Month.OCTOBER, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// Source: the anonymous algorithm of 1876, as in J. Meeus, *Astronomical Algorithms*, 2nd ed., chapter 8.
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCenturies = century / 4;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
        int inCentury = year % 100;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
