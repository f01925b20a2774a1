package se.medlyss.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Texts texts = new Texts(Locale.of("sv", "SE"));
    private final Formats formats = new Formats(texts);

    @Test
    void writesPercentWithOneDecimalAndTheLanguagesSign() {
        assertThat(formats.percent(new BigDecimal("82.45"))).isEqualTo("82,5\u00a0%");
        texts.use(Locale.of("nb", "NO"));
        assertThat(formats.percent(new BigDecimal("66.6666"))).isEqualTo("66,7\u00a0%");
        texts.use(Locale.of("en", "GB"));
        assertThat(formats.percent(new BigDecimal("100"))).isEqualTo("100.0%");
    }

    @Test
    void writesTheSameMinusInEachLanguage() {
        for (Locale language : List.of(Locale.of("sv", "SE"), Locale.of("nb", "NO"), Locale.of("en", "GB"))) {
            texts.use(language);
            assertThat(formats.number(new BigDecimal("-2.8"), 1)).startsWith("−2");
        }
    }

    @Test
    void writesElapsedTimeInMinutesAndSecondsAndHoursWhenNeeded() {
        assertThat(formats.clock(Duration.ofMillis(72_999))).isEqualTo("1:12");
        assertThat(formats.clock(Duration.ofSeconds(-3))).isEqualTo("0:00");
        assertThat(formats.clock(3599)).isEqualTo("59:59");
        assertThat(formats.clock(3600)).isEqualTo("1:00:00");
        assertThat(formats.difference(36)).isEqualTo("+0:36");
        assertThat(formats.difference(-5)).isEqualTo("−0:05");
    }

    @Test
    void writesDatesAsEachLanguageDoesAndTimesIn24Hours() {
        var moment = LocalDateTime.of(2026, 11, 7, 14, 2);
        assertThat(formats.dayAndTime(moment)).isEqualTo("7 nov 14:02");
        assertThat(formats.weekday(LocalDate.of(2026, 11, 27))).isEqualTo("fre 27 nov");
        texts.use(Locale.of("nb", "NO"));
        assertThat(formats.date(moment)).isEqualTo("7. nov. 2026");
        texts.use(Locale.of("en", "GB"));
        assertThat(formats.dayAndTime(moment)).isEqualTo("7 Nov 14:02");
    }

    @Test
    void writesLengthsInHoursAndMinutes() {
        assertThat(formats.hoursAndMinutes(Duration.ofMinutes(190))).isEqualTo("3\u00a0h 10\u00a0min");
        assertThat(formats.hoursAndMinutes(Duration.ofMinutes(45))).isEqualTo("45\u00a0min");
        texts.use(Locale.of("nb", "NO"));
        assertThat(formats.hoursAndMinutes(Duration.ofMinutes(190))).isEqualTo("3\u00a0t 10\u00a0min");
    }
}
