package se.medlyss.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se.medlyss.application.recording.Peaks;
import se.medlyss.audio.activity.OnePass;

class PeaksTest {

    private static final int RATE = 8_000;

    private final short[] samples = new short[RATE * 600];

    @Test
    void showsASingleSpikeAtEveryZoom() throws Exception {
        samples[RATE * 123 + 4_567] = 20_000;
        samples[RATE * 123 + 4_600] = -30_000;
        long spikeMs = 123_570;
        Peaks peaks = peaks();
        for (long width = 10; width <= 300_000; width *= 3) {
            long from = spikeMs / width * width;
            Peaks.Swing swing = peaks.swing(0, from, from + width);
            assertThat(swing.high()).as("high in " + width).isCloseTo(20_000 / 32_768.0, within(0.01));
            assertThat(swing.low()).as("low in " + width).isCloseTo(-30_000 / 32_768.0, within(0.01));
        }
        assertThat(peaks.swing(0, spikeMs + 20, spikeMs + 40)).isEqualTo(new Peaks.Swing(0, 0));
    }

    @Test
    void showsNothingOutsideTheRecording() throws Exception {
        samples[samples.length - 1] = 9_000;
        assertThat(peaks().swing(0, 600_000, 700_000)).isEqualTo(new Peaks.Swing(0, 0));
        assertThat(peaks().swing(0, -50, 0)).isEqualTo(new Peaks.Swing(0, 0));
    }

    private Peaks peaks() throws Exception {
        return new OnePass()
                .picture(new MadeCall.ArraySound(RATE, samples), () -> false)
                .peaks();
    }
}
