package se.medlyss.audio.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DeviceClockTest {

    private static final int RATE = 8_000;
    private static final long MILLI = 1_000_000;

    private final DeviceClock clock = new DeviceClock(RATE);

    @Test
    void believesWhatIsToldWhileNothingMoves() {
        clock.start(0);
        assertThat(clock.at(0, 200 * MILLI)).isZero();
        assertThat(clock.moves()).isFalse();
    }

    @Test
    void goesOnFromTheFurthestOfTheLatestSteps() {
        clock.start(0);
        clock.at(800, 107 * MILLI);
        clock.at(960, 121 * MILLI);
        assertThat(clock.at(960, 130 * MILLI)).isCloseTo(1_032, within(0.01));
        assertThat(clock.at(1_120, 149 * MILLI)).isCloseTo(1_184, within(0.01));
    }

    @Test
    void followsADeviceWhoseClockIsSlower() {
        clock.start(0);
        double reached = 0;
        for (int ms = 10; ms <= 60_000; ms += 10) {
            reached = clock.at(Math.round(ms * 0.998 * RATE / 1_000), ms * MILLI);
        }
        assertThat(reached).isCloseTo(59_880.0 * RATE / 1_000, within(RATE * 0.003));
    }

    @Test
    void waitsForADeviceThatStands() {
        clock.start(0);
        clock.at(800, 100 * MILLI);
        assertThat(clock.at(800, 900 * MILLI)).isEqualTo(800 + 0.05 * RATE);
    }

    @Test
    void neverGoesBackUntilItIsSentElsewhere() {
        clock.start(0);
        clock.at(800, 100 * MILLI);
        double shown = clock.at(800, 118 * MILLI);
        clock.start(500 * MILLI);
        assertThat(clock.at(800, 501 * MILLI)).isEqualTo(shown);
        clock.restart(700);
        assertThat(clock.reached()).isEqualTo(700);
    }
}
