package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.medlyss.support.ManualTime;

class SleepWatchTest {

    private final ManualTime time = new ManualTime();
    private final SleepWatch watch = new SleepWatch(time, time);

    private void jump(Duration by) {
        time.setWall(time.instant().plus(by));
    }

    @Test
    void noticesThatTheMonotonicClockStoodStillWhileTheScreenDid() {
        time.passMs(700);
        jump(Duration.ofMinutes(10));
        assertThat(watch.look()).isEqualTo(600_000);
        time.passMs(16);
        assertThat(watch.look()).isZero();
    }

    @Test
    void movesNothingWhenTheWallClockIsSetWhileTheScreenRuns() {
        time.passMs(16);
        jump(Duration.ofHours(1));
        assertThat(watch.look()).isZero();
        time.passMs(16);
        jump(Duration.ofHours(-2));
        assertThat(watch.look()).isZero();
    }

    @Test
    void movesNothingWhenTheWallClockIsPutRightByALittle() {
        time.passMs(2_000);
        jump(Duration.ofMillis(4_999));
        assertThat(watch.look()).isZero();
    }

    @Test
    void movesNothingWhenTheScreenWasOnlyHeldUp() {
        time.passMs(60_000);
        assertThat(watch.look()).isZero();
    }
}
