package se.medlyss.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void isDueFromItsDayOn() {
        assertThat(Due.of(TODAY.minusDays(1), TODAY)).isEqualTo(Due.OVERDUE);
        assertThat(Due.of(TODAY, TODAY)).isEqualTo(Due.TODAY);
        assertThat(Due.of(TODAY.plusDays(1), TODAY)).isEqualTo(Due.COMING);
        assertThat(Due.of(null, TODAY)).isEqualTo(Due.UNDATED);
        assertThat(Due.values()).filteredOn(Due::now).containsExactly(Due.OVERDUE, Due.TODAY);
    }

    @Test
    void putsOffByAWeekFromItsDayOrFromTodayWhenThatHasPassed() {
        assertThat(Due.putOff(TODAY.plusDays(3), TODAY)).isEqualTo(TODAY.plusDays(10));
        assertThat(Due.putOff(TODAY.minusDays(30), TODAY)).isEqualTo(TODAY.plusDays(7));
        assertThat(Due.putOff(null, TODAY)).isEqualTo(TODAY.plusDays(7));
    }
}
