package se.medlyss.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.Fingerprint;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;

class FingerprintTest {

    private static final int RATE = 16_000;

    @TempDir
    private Path folder;

    private final SoundFileReader sounds = new SoundFileReader(Decoder.shipped());

    @Test
    void knowsACopyAtHalfTheRateInOneChannelThatBeginsALittleLater() throws IOException, RecordingException {
        for (int seed = 0; seed < 6; seed++) {
            MadeCall call =
                    new MadeCall(seed, RATE, 60).converse().noise(0, -60).noise(1, -60);
            short[] first = call.samples(0);
            short[] second = call.samples(1);
            Fingerprint known = envelope(first, RATE, second).fingerprint();
            short[] mono = new short[first.length / 2];
            int later = 700;
            for (int i = later; i < mono.length; i++) {
                mono[i] = (short) ((first[2 * (i - later)] + second[2 * (i - later)]) / 3);
            }
            assertThat(envelope(mono, RATE / 2).isLike(known))
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    @Test
    void tellsOtherCallsOfTheSameLengthApart() {
        int alike = 0;
        for (int seed = 0; seed < 300; seed++) {
            if (made(seed).isLike(made(seed + 1_000).fingerprint())) {
                alike++;
            }
        }
        assertThat(alike).isZero();
    }

    @Test
    void givesNothingOfTheSoundAwayButOneHundredAndTwentyEightBits() {
        assertThat(made(1).fingerprint().hex()).matches("[0-9a-f]{32}");
        assertThat(made(1).fingerprint().hex())
                .as("the same on every computer")
                .isEqualTo("b9c79cb4349f56f96460ff42f75054dc");
    }

    /// Turns, pauses and noise of five minutes, as levels.
    private static Envelope made(long seed) {
        Random random = new Random(seed);
        byte[] levels = new byte[600];
        boolean talk = true;
        for (int i = 0; i < levels.length; i++) {
            talk = random.nextInt(5) == 0 ? random.nextInt(4) > 0 : talk;
            levels[i] = (byte) ((talk ? -50 : -110) + random.nextInt(16));
        }
        return new Envelope(levels);
    }

    private Envelope envelope(short[] first, int rate, short[]... more) throws IOException, RecordingException {
        short[][] sides = more.length == 0 ? new short[][] {first} : new short[][] {first, more[0]};
        Path file = Files.write(folder.resolve("call.wav"), WaveBytes.pcm16(rate, sides));
        try (Sound sound = sounds.open(file)) {
            return new OnePass().picture(sound, () -> false).envelope();
        }
    }
}
