package se.medlyss.application.recording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The moment that recording systems write into a file's name: `2026-11-21_13-05_Sara.wav`, `20261121130544.mp3`,
/// `2026-11-21T13.05.44 17.wav`.
final class NamedTime {

    private static final String APART = "[-_.]?";
    private static final Pattern WRITTEN = Pattern.compile("(?<!\\d)(20\\d\\d)" + APART + "([01]\\d)" + APART
            + "([0-3]\\d)" + "[T _.-]{0,3}([0-2]\\d)[-_.:h]?([0-5]\\d)(?:[-_.:m]?([0-5]\\d))?(?!\\d)");

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(20\\d\\d)" + APART + "([01]\\d)" + APART + "([0-3]\\d)(?!\\d)");

    private NamedTime() {}

    /// The day alone, where the name says no time of it; empty when it says a time, or no day.
    static Optional<LocalDate> day(String name) {
        Matcher found = DAY.matcher(name);
        while (of(name).isEmpty() && found.find()) {
            try {
                return Optional.of(LocalDate.of(part(found, 1), part(found, 2), part(found, 3)));
            } catch (DateTimeException notADay) {
                // Digits that are something else.
                continue;
            }
        }
        return Optional.empty();
    }

    /// What the name says, in the clock of where the recording was made; empty when it says no time.
    static Optional<LocalDateTime> of(String name) {
        Matcher found = WRITTEN.matcher(name);
        while (found.find()) {
            try {
                return Optional.of(LocalDateTime.of(
                        part(found, 1),
                        part(found, 2),
                        part(found, 3),
                        part(found, 4),
                        part(found, 5),
                        part(found, 6)));
            } catch (DateTimeException notATime) {
                // Digits that are something else, such as a number of the customer's.
                continue;
            }
        }
        return Optional.empty();
    }

    private static int part(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
