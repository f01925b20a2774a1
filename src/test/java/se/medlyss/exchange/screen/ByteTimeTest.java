package se.medlyss.exchange.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordTimes;
import se.medlyss.exchange.Schemas;

class ByteTimeTest {

    private static final Pattern EXPRESSION = Pattern.compile(ByteTime.EXPRESSION);

    private final BytePattern form = BytePattern.of(ByteTime.EXPRESSION);

    @Test
    void isTheSchemasFormOfATime() {
        assertThat(Schemas.tree(Schemas.EVALUATION).at("/$defs/time/pattern").stringValue())
                .isEqualTo(ByteTime.EXPRESSION);
    }

    @Test
    void readsEveryTimeAsThePlatformDoesAndTakesNoOther() {
        Random random = new Random(5);
        String[] seeds = {
            "2026-11-22T06:43:10Z",
            "2026-02-29T06:43:10.5+01:00",
            "2024-02-29T23:59:59.123456789-03:30",
            "2026-12-31T24:00:00.000+18:00",
            "0000-01-01T00:00:00.1-00:00"
        };
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(seeds[random.nextInt(seeds.length)]);
            for (int change = random.nextInt(3); change > 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) ('0' + random.nextInt(10)));
                    case 2 -> text.setCharAt(at, "0123456789Z+-:.T".charAt(random.nextInt(16)));
                    default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                }
            }
            read += same(text.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(10_000);
    }

    @Test
    void tellsTheMonthOfATimeAsRecordsAreFiled() {
        Random random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            // A second or two, or a nanosecond, before or after the border of a month.
            String month = "%04d-%02d".formatted(random.nextInt(10_000), 1 + random.nextInt(12));
            Instant border = Instant.parse(month + "-01T00:00:00Z");
            Instant time = border.plusSeconds(random.nextInt(5) - 2L).plusNanos(random.nextInt(2) - 1L);
            byte[] bytes = (" " + month).getBytes(StandardCharsets.US_ASCII);
            assertThat(ByteTime.isIn(bytes, 1, time))
                    .as(month + " " + time)
                    .isEqualTo(RecordTimes.month(time).equals(month));
        }
        byte[] last = "9999-12".getBytes(StandardCharsets.US_ASCII);
        assertThat(ByteTime.isIn(last, 0, Instant.parse("9999-12-31T23:59:59Z")))
                .isTrue();
        assertThat(ByteTime.isIn(last, 0, Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1)))
                .isFalse();
    }

    private boolean same(String text) {
        byte[] bytes = (" " + text + " ").getBytes(StandardCharsets.US_ASCII);
        boolean matches = form.matches(bytes, 1, bytes.length - 1);
        assertThat(matches).as(text).isEqualTo(EXPRESSION.matcher(text).find());
        if (!matches) {
            return false;
        }
        assertThat(read(bytes)).as(text).isEqualTo(platform(text));
        return platform(text) != null;
    }

    private static @Nullable Instant read(byte[] bytes) {
        try {
            return ByteTime.instant(bytes, 1, bytes.length - 1);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Instant platform(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
