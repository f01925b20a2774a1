package se.medlyss.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.coaching.CoachingTime.Held;

class CoachingTimeTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final long MINUTE = 60_000;

    @Test
    void countsFromMondayAndFromTheFirstWhereTheCoachIs() {
        var talks = List.of(
                new Held(Instant.parse("2026-10-31T22:30:00Z"), 7 * MINUTE),
                new Held(Instant.parse("2026-10-31T23:30:00Z"), 10 * MINUTE),
                new Held(Instant.parse("2026-11-15T22:30:00Z"), 20 * MINUTE),
                new Held(Instant.parse("2026-11-15T23:30:00Z"), 30 * MINUTE),
                new Held(Instant.parse("2026-11-19T09:00:00Z"), 0));
        var time = CoachingTime.of(talks, LocalDate.of(2026, 11, 20), STOCKHOLM);
        assertThat(time.week()).as("Monday began at 23:00 UTC").isEqualTo(Duration.ofMinutes(30));
        assertThat(time.month()).isEqualTo(Duration.ofMinutes(60));
        assertThat(time.talks())
                .as("one whose length is not known is a talk too")
                .isEqualTo(4);
    }

    @Test
    void countsAWeekThatBeganLastMonthToTheWeekAlone() {
        var talks = List.of(new Held(Instant.parse("2026-11-30T09:00:00Z"), 5 * MINUTE));
        var time = CoachingTime.of(talks, LocalDate.of(2026, 12, 2), STOCKHOLM);
        assertThat(time.week()).isEqualTo(Duration.ofMinutes(5));
        assertThat(time.month()).isZero();
    }
}
