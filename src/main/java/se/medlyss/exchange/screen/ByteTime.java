package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Times of RFC 3339 as they stand in a record's bytes. Every record has two or more, and the platform's own parser
/// takes as long for them as for the rest of it.
final class ByteTime implements BytePattern {

    /// The schema's expression that this class stands for; any other is left to the platform.
    static final String EXPRESSION =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$";

    private static final BytePattern SECONDS =
            BytePattern.of("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$");
    private static final BytePattern OFFSET = BytePattern.of("^[+-][0-9]{2}:[0-9]{2}$");
    private static final int SECONDS_LENGTH = 19;
    private static final int OFFSET_LENGTH = 6;
    private static final int MOST_DECIMALS = 9;
    private static final long SECONDS_A_DAY = 86_400;

    @Override
    public boolean matches(byte[] bytes, int from, int to) {
        int decimals = from + SECONDS_LENGTH;
        int offset = offset(bytes, from, to);
        return decimals <= offset
                && SECONDS.matches(bytes, from, decimals)
                && (bytes[to - 1] == 'Z' || OFFSET.matches(bytes, offset, to))
                && (decimals == offset || decimals(bytes, decimals, offset));
    }

    private static int offset(byte[] bytes, int from, int to) {
        return to > from && bytes[to - 1] == 'Z' ? to - 1 : to - OFFSET_LENGTH;
    }

    private static boolean decimals(byte[] bytes, int from, int to) {
        int count = to - from - 1;
        return bytes[from] == '.' && count > 0 && count <= MOST_DECIMALS && digits(bytes, from + 1, to);
    }

    private static boolean digits(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return false;
            }
        }
        return true;
    }

    /// The instant of a time that [#matches].
    ///
    /// @throws java.time.DateTimeException when the calendar or the clock has no such time
    static Instant instant(byte[] bytes, int from, int to) {
        int offset = offset(bytes, from, to);
        if (bytes[offset] == '-') {
            return OffsetDateTime.parse(new String(bytes, from, to - from, StandardCharsets.US_ASCII))
                    .toInstant();
        }
        int nanos = number(bytes, from + SECONDS_LENGTH + 1, offset);
        for (int missing = offset - from - SECONDS_LENGTH; missing > 0 && missing <= MOST_DECIMALS; missing++) {
            nanos *= 10;
        }
        return LocalDateTime.of(
                        number(bytes, from, from + 4),
                        number(bytes, from + 5, from + 7),
                        number(bytes, from + 8, from + 10),
                        number(bytes, from + 11, from + 13),
                        number(bytes, from + 14, from + 16),
                        number(bytes, from + 17, from + SECONDS_LENGTH),
                        nanos)
                .toInstant(
                        bytes[offset] == 'Z'
                                ? ZoneOffset.UTC
                                : ZoneOffset.ofHoursMinutes(
                                        number(bytes, offset + 1, offset + 3), number(bytes, offset + 4, to)));
    }

    /// Whether the instant is in the month that is written there as `yyyy-MM`, UTC.
    static boolean isIn(byte[] bytes, int month, Instant instant) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_A_DAY));
        return day.getYear() == number(bytes, month, month + 4)
                && day.getMonthValue() == number(bytes, month + 5, month + 7);
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = 10 * number + bytes[at] - '0';
        }
        return number;
    }
}
