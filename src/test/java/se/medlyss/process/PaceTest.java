package se.medlyss.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final OptionalLong TARGET = OptionalLong.of(90);
    private static final OptionalLong WARN = OptionalLong.of(135);
    private static final OptionalLong NONE = OptionalLong.empty();

    @Test
    void isOverATimeOnlyOnceItIsPast() {
        assertThat(Pace.of(90, TARGET, WARN)).isEqualTo(Pace.WITHIN);
        assertThat(Pace.of(91, TARGET, WARN)).isEqualTo(Pace.OVER_TARGET);
        assertThat(Pace.of(135, TARGET, WARN)).isEqualTo(Pace.OVER_TARGET);
        assertThat(Pace.of(136, TARGET, WARN)).isEqualTo(Pace.OVER_WARN);
    }

    @Test
    void neverWarnsWhereTheProcessDoesNot() {
        assertThat(Pace.of(9_000, TARGET, NONE)).isEqualTo(Pace.OVER_TARGET);
        assertThat(Pace.of(9_000, NONE, NONE)).isEqualTo(Pace.WITHIN);
        assertThat(Pace.of(136, NONE, WARN)).isEqualTo(Pace.OVER_WARN);
    }
}
