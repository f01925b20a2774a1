package se.medlyss.audio.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;
import se.medlyss.application.recording.Span;
import se.medlyss.audio.MadeCall.ArraySound;
import se.medlyss.support.ClockedExecutor;
import se.medlyss.support.ManualTime;

class PlayerTest {

    private static final int RATE = 8_000;
    private static final int LENGTH_MS = 30_000;
    private static final double EXACT_MS = 20;

    private final ManualTime time = new ManualTime();
    private final ClockedExecutor thread = new ClockedExecutor(time);
    private final FakeDevice device = new FakeDevice(time);
    private final Player player = player(new ArraySound(RATE, timeItself()));

    @Test
    void playsFromTheBeginningToTheEnd() {
        player.play();
        thread.passMs(10_000);
        assertThat(player.state().playing()).isTrue();
        assertThat(player.positionMs()).isCloseTo(10_000, within(EXACT_MS));
        thread.passMs(20_200);
        assertThat(player.state().playing()).isFalse();
        assertThat(player.positionMs()).isEqualTo(LENGTH_MS);
        assertThat(device.now().all()).isEqualTo(timeItself());
        player.play();
        thread.passMs(500);
        assertThat(player.positionMs()).isCloseTo(500, within(EXACT_MS));
    }

    @Test
    void staysWhereItWasPaused() {
        player.play();
        thread.passMs(1_234);
        player.pause();
        thread.passMs(5_000);
        assertThat(player.positionMs()).isCloseTo(1_234, within(EXACT_MS));
        player.play();
        thread.passMs(100);
        assertThat(player.positionMs()).isCloseTo(1_334, within(EXACT_MS));
    }

    @Test
    void isThereAtOnceWhenSomebodyGoesElsewhere() {
        player.seek(12_000);
        assertThat(player.positionMs()).isEqualTo(12_000);
        player.play();
        thread.passMs(300);
        player.seek(player.positionMs() - 5_000);
        assertThat(player.positionMs()).isCloseTo(7_300, within(EXACT_MS));
        thread.passMs(50);
        assertThat(heardMs()).isCloseTo(7_350, within(EXACT_MS));
        player.seek(-700);
        assertThat(player.positionMs()).isZero();
        player.seek(99_000);
        assertThat(player.positionMs()).isEqualTo(LENGTH_MS);
    }

    @Test
    void beginsALittleBeforeAnEvent() {
        player.jumpTo(9_000);
        thread.passMs(100);
        assertThat(player.positionMs()).isCloseTo(7_100, within(EXACT_MS));
        player.again();
        thread.passMs(100);
        assertThat(player.positionMs()).isCloseTo(2_200, within(EXACT_MS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.85, 1, 1.2, 1.5, 2})
    void tellsWhatIsHeardToTwentyMilliseconds(double speed) {
        Random random = new Random(11);
        player.speed(speed);
        player.play();
        thread.passMs(1);
        for (int round = 0; round < 40; round++) {
            switch (random.nextInt(6)) {
                case 0 -> player.seek(random.nextInt(LENGTH_MS - 5_000));
                case 1 -> player.pause();
                case 2 -> player.loop(Optional.of(new Span(2_000 + random.nextInt(500), 3_500)));
                case 3 -> player.loop(Optional.empty());
                default -> player.play();
            }
            thread.runReady();
            // After a jump nothing is at the ear until the device has something again.
            thread.passMs(15);
            for (int i = 0; i < 60; i++) {
                thread.passMs(5);
                if (player.state().playing()) {
                    assertThat(player.positionMs()).isCloseTo(heardMs(), within(EXACT_MS));
                }
            }
        }
    }

    @Test
    void playsAStretchOverAndOver() {
        player.loop(Optional.of(new Span(4_000, 5_000)));
        player.seek(4_500);
        player.play();
        for (int i = 0; i < 100; i++) {
            thread.passMs(100);
            assertThat(player.positionMs()).isBetween(4_000.0, 5_000.0);
        }
        player.loop(Optional.empty());
        thread.passMs(2_000);
        assertThat(player.positionMs()).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @CsvSource({"0.6", "0.8", "1.25", "1.5", "2"})
    void changesTheSpeedAndKeepsThePitch(double speed) {
        Player tone = player(new ArraySound(RATE, tone(440)));
        tone.speed(speed);
        tone.play();
        int took = (int) (LENGTH_MS / speed);
        thread.passMs(took - 100);
        assertThat(tone.state().playing()).isTrue();
        thread.passMs(200);
        assertThat(tone.state().playing()).isFalse();
        short[] heard = device.now().all();
        assertThat(heard.length * 1_000.0 / RATE).isCloseTo(LENGTH_MS / speed, within(EXACT_MS));
        assertThat(crossings(heard) / 2.0 / (heard.length / (double) RATE)).isCloseTo(440, within(2.0));
        assertThat(loudness(heard)).isCloseTo(loudness(tone(440)), within(0.02 * loudness(tone(440))));
    }

    @Test
    void keepsTheSidesApart() {
        short[] high = tone(1_000);
        short[] low = tone(300);
        Player both = player(new ArraySound(RATE, high, low));
        both.solo(Optional.of(1));
        both.play();
        thread.passMs(2_000);
        assertThat(crossings(device.now().all()) / 2.0).isCloseTo(600, within(5.0));
        both.solo(Optional.empty());
        both.volume(1, 0);
        both.seek(0);
        thread.passMs(200);
        int before = device.now().all().length;
        thread.passMs(2_000);
        short[] all = device.now().all();
        assertThat(crossings(java.util.Arrays.copyOfRange(all, before, all.length)) / 2.0)
                .isCloseTo(2_000, within(15.0));
        assertThat(both.state().volumes()).containsExactly(1.0, 0.0);
    }

    @Test
    void stopsAndSaysWhyWhenTheFileGoesAway() {
        Player broken = player(new Vanishing());
        broken.play();
        thread.passMs(3_000);
        assertThat(broken.state().playing()).isFalse();
        assertThat(broken.state().problem()).contains(Reason.INPUT_OUTPUT);
    }

    @Test
    void holdsSpeedAndVolumeWithinTheirRange() {
        player.speed(9);
        player.volume(0, 7);
        player.loop(Optional.of(new Span(5_000, 5_010)));
        thread.runReady();
        assertThat(player.state().speed()).isEqualTo(2);
        assertThat(player.state().volumes()).containsExactly(2.0);
        assertThat(player.state().loop()).isEmpty();
    }

    private Player player(Sound sound) {
        return new Player(sound, device, thread, time);
    }

    private double heardMs() {
        return device.now().atTheEar();
    }

    /// Each sample is its own time in milliseconds.
    static short[] timeItself() {
        short[] samples = new short[RATE * LENGTH_MS / 1_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i * 1_000L / RATE);
        }
        return samples;
    }

    private static short[] tone(double hertz) {
        short[] samples = new short[RATE * LENGTH_MS / 1_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (10_000 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return samples;
    }

    private static int crossings(short[] samples) {
        int count = 0;
        for (int i = 1; i < samples.length; i++) {
            count += samples[i - 1] < 0 != samples[i] < 0 ? 1 : 0;
        }
        return count;
    }

    private static double loudness(short[] samples) {
        double sum = 0;
        for (short sample : samples) {
            sum += sample * (double) sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    /// A recording on a drive that is pulled out after a second.
    private static final class Vanishing implements Sound {
        @Override
        public SoundFormat format() {
            return new SoundFormat(RATE, 1, RATE * 10L);
        }

        @Override
        public int read(long from, short[][] sides, int count) throws RecordingException {
            if (from > RATE) {
                throw new RecordingException(Reason.INPUT_OUTPUT, "gone");
            }
            return count;
        }

        @Override
        public void close() {}
    }
}
