package se.medlyss.audio.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.audio.MadeCall.ArraySound;
import se.medlyss.support.ClockedExecutor;
import se.medlyss.support.ManualTime;

/// Sound devices that count in their own way, die, go away and come back.
class PlayerOnDevicesTest {

    private static final int RATE = 8_000;
    private static final double EXACT_MS = 20;
    private static final double PUMPED_EACH_MS = 10;

    private final ManualTime time = new ManualTime();
    private final ClockedExecutor thread = new ClockedExecutor(time);
    private final FakeDevice device = new FakeDevice(time);
    private final Player player = new Player(new ArraySound(RATE, PlayerTest.timeItself()), device, thread, time);

    /// A sound server does so, and a quarter of a second of it is heard later than it says.
    @Test
    void believesNoDeviceThatCountsWhatItHasOnlyFetched() {
        device.fetchAtOnce(true);
        player.play();
        for (int i = 0; i < 3; i++) {
            for (int step = 0; step < 120; step++) {
                thread.passMs(5);
                assertThat(player.positionMs()).isCloseTo(heardMs(), within(EXACT_MS));
            }
            player.seek(5_000 * i);
            thread.runReady();
            thread.passMs(15);
        }
    }

    /// ALSA's device tells only each 20 ms how far it has come.
    @Test
    void reckonsWhatIsHeardBetweenTheStepsInWhichADeviceTellsIt() {
        device.tellInSteps(20);
        for (int i = 0; i < 4; i++) {
            player.play();
            thread.passMs(103);
            for (int step = 0; step < 150; step++) {
                thread.passMs(7);
                assertThat(player.positionMs()).isCloseTo(heardMs(), within(PUMPED_EACH_MS));
            }
            player.pause();
            thread.runReady();
            assertThat(player.positionMs()).isCloseTo(heardMs(), within(PUMPED_EACH_MS));
            thread.passMs(400);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.8, 1.5, 2})
    void isNeitherAheadNorBehindAtAnotherSpeed(double speed) {
        player.speed(speed);
        player.play();
        thread.passMs(100);
        double off = 0;
        for (int step = 0; step < 1_000; step++) {
            thread.passMs(7);
            off += player.positionMs() - heardMs();
        }
        assertThat(off / 1_000).isCloseTo(0, within(2.0));
    }

    @Test
    void keepsTheDeviceFull() {
        player.play();
        for (int i = 0; i < 40; i++) {
            thread.passMs(10);
            assertThat(device.now().room()).isLessThanOrEqualTo(RATE / 50);
        }
    }

    @Test
    void isAheadOfTimeByNoMoreThanASecondOnADeviceThatSwallowsEverything() {
        device.swallow();
        player.play();
        for (int i = 1; i <= 20; i++) {
            thread.passMs(100);
            assertThat(player.positionMs()).isCloseTo(i * 100, within(EXACT_MS));
            assertThat(device.now().all().length).isLessThan(RATE * (i + 12) / 10);
        }
        player.pause();
        thread.runReady();
        double paused = player.positionMs();
        thread.passMs(1_000);
        assertThat(player.positionMs()).isEqualTo(paused);
        player.seek(10_000);
        player.play();
        thread.passMs(500);
        assertThat(player.positionMs()).isCloseTo(10_500, within(EXACT_MS));
    }

    @Test
    void revivesALineThatDied() {
        player.play();
        thread.passMs(3_000);
        FakeDevice.FakeSink first = device.now();
        first.die();
        thread.passMs(1_200);
        assertThat(device.timesOpened()).isEqualTo(2);
        assertThat(first.closed()).isTrue();
        thread.passMs(1_000);
        assertThat(player.state().silent()).isFalse();
        assertThat(player.positionMs()).isCloseTo(heardMs(), within(EXACT_MS)).isGreaterThan(3_900);
    }

    /// After each jump PulseAudio's null sink takes nothing for two seconds.
    @Test
    void givesTimeToASoundServerThatBeginsSlowly() {
        device.beginSlowly(2_000);
        player.play();
        thread.passMs(3_000);
        for (int i = 1; i <= 4; i++) {
            player.seek(5_000 * i);
            thread.passMs(2_500);
        }
        assertThat(device.timesOpened()).isEqualTo(1);
        assertThat(player.state().silent()).isFalse();
    }

    @Test
    void opensASoundServerAgainThatNeverComesBack() {
        device.beginSlowly(60_000);
        player.play();
        thread.passMs(3_500);
        assertThat(device.timesOpened()).isEqualTo(2);
    }

    @Test
    void takesADeviceUpAgainThatWentAwayAndCameBack() {
        player.play();
        thread.passMs(2_000);
        device.now().die();
        device.unplug();
        thread.passMs(5_000);
        assertThat(player.state().silent()).isTrue();
        device.plugIn();
        thread.passMs(2_200);
        assertThat(player.state().silent()).isFalse();
        assertThat(player.state().playing()).isTrue();
        assertThat(player.positionMs()).isCloseTo(heardMs(), within(EXACT_MS)).isGreaterThan(8_000);
    }

    @Test
    void doesWithoutADeviceThatKeepsDying() {
        player.play();
        for (int i = 0; i < 5; i++) {
            thread.passMs(100);
            device.now().die();
            thread.passMs(3_100);
        }
        assertThat(player.state().silent()).isTrue();
        double before = player.positionMs();
        thread.passMs(1_000);
        assertThat(player.positionMs() - before).isCloseTo(1_000, within(EXACT_MS));
    }

    @Test
    void playsSilentlyWithoutADeviceAndTakesItUpWhenItIsThere() {
        device.unplug();
        player.speed(1.5);
        player.play();
        thread.passMs(2_000);
        assertThat(player.state().silent()).isTrue();
        assertThat(player.positionMs()).isCloseTo(3_000, within(EXACT_MS));
        player.pause();
        device.plugIn();
        player.play();
        thread.passMs(200);
        assertThat(player.state().silent()).isFalse();
        assertThat(player.positionMs()).isCloseTo(3_300, within(2 * EXACT_MS));
    }

    private double heardMs() {
        return device.now().atTheEar();
    }
}
