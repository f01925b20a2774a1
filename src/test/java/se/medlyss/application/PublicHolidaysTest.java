package se.medlyss.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.process.Language;

class PublicHolidaysTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /// Published dates, with the earliest and the latest that there can be.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "2000-04-23",
                "2008-03-23",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19"
            })
    void knowsEaster(LocalDate sunday) {
        assertThat(PublicHolidays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, true, true",
        "2026-01-06, true, false",
        "2026-04-02, false, true",
        "2026-04-03, true, true",
        "2026-04-06, true, true",
        "2026-05-01, true, true",
        "2026-05-14, true, true",
        "2026-05-17, false, true",
        "2026-05-25, false, true",
        "2026-06-06, true, false",
        "2026-06-19, true, false",
        "2027-06-25, true, false",
        "2026-10-31, true, false",
        "2025-11-01, true, false",
        "2026-12-24, true, false",
        "2026-12-25, true, true",
        "2026-12-31, true, false",
        "2026-11-20, false, false",
        "2026-06-26, false, false"
    })
    void knowsTheDaysOfEachCountry(LocalDate day, boolean sweden, boolean norway) {
        assertThat(PublicHolidays.SWEDEN.includes(day)).isEqualTo(sweden);
        assertThat(PublicHolidays.NORWAY.includes(day)).isEqualTo(norway);
        assertThat(PublicHolidays.UNKNOWN.includes(day)).isFalse();
    }

    @Test
    void goesByThePlaceAndElseByTheLanguage() {
        assertThat(PublicHolidays.of(STOCKHOLM, Language.NB)).isEqualTo(PublicHolidays.SWEDEN);
        assertThat(PublicHolidays.of(ZoneId.of("Europe/Oslo"), Language.EN)).isEqualTo(PublicHolidays.NORWAY);
        assertThat(PublicHolidays.of(ZoneId.of("UTC"), Language.NB)).isEqualTo(PublicHolidays.NORWAY);
        assertThat(PublicHolidays.of(ZoneId.of("UTC"), Language.EN)).isEqualTo(PublicHolidays.UNKNOWN);
    }

    @Test
    void waitsOutChristmas() {
        // Wednesday 23 December 2026; the eve, two holidays of which one is a Saturday, and Sunday do not count.
        Instant start = Instant.parse("2026-12-23T09:00:00Z");
        assertThat(WorkingDays.after(start, 3, STOCKHOLM, PublicHolidays.SWEDEN))
                .isEqualTo(Instant.parse("2026-12-30T09:00:00Z"));
        assertThat(WorkingDays.after(start, 3, STOCKHOLM, PublicHolidays.NORWAY))
                .isEqualTo(Instant.parse("2026-12-29T09:00:00Z"));
        assertThat(WorkingDays.after(start, 3, STOCKHOLM, PublicHolidays.UNKNOWN))
                .isEqualTo(Instant.parse("2026-12-28T09:00:00Z"));
    }
}
