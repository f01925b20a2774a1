package se.medlyss.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people write it, whatever the language of the moment: the year first (`2026-11-21`, `20261121`), or the
/// day first (`21.11.2026`, `21/11/26`, `21-11-2026`). A year of two digits is of this century. Never the month
/// first, which nobody here means.
final class WrittenDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-./ ]?(?<month>\\d{1,2})[-./ ]?(?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[-./ ]\\s*(?<month>\\d{1,2})[-./ ]\\s*(?<year>\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    private WrittenDay() {}

    /// The day that is meant; empty for what is none, as the 31st of November.
    static Optional<LocalDate> read(String written) {
        String stripped = written.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(stripped);
        if (yearFirst.matches()) {
            return day(yearFirst);
        }
        Matcher dayFirst = DAY_FIRST.matcher(stripped);
        return dayFirst.matches() ? day(dayFirst) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        int year = Integer.parseInt(parts.group("year"));
        int month = Integer.parseInt(parts.group("month"));
        int day = Integer.parseInt(parts.group("day"));
        try {
            return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
