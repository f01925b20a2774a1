package se.medlyss.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.process.Language;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, Europe/Stockholm, 2026-12-04",
        "2026-12-06, Europe/Stockholm, 2026-12-07",
        "2026-12-24, Europe/Stockholm, 2026-12-28",
        "2026-12-24, Europe/Oslo, 2026-12-24",
        "2027-05-17, Europe/Oslo, 2027-05-18"
    })
    void proposesADayOnWhichPeopleWork(LocalDate day, String zone, LocalDate proposed) {
        assertThat(WorkingDays.onOrAfter(day, ZoneId.of(zone), Language.EN)).isEqualTo(proposed);
    }
}
