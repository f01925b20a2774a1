package se.medlyss.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.audio.wave.WaveSound;

/// A recording in RIFF: it is opened, and then read at its begin, its middle and its end; or there is a reason why not.
public final class WaveTarget {

    private static final int FRAMES = 4_096;

    private WaveTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path file = ScratchFile.of(bytes, ".wav");
        try {
            Optional<Sound> sound = WaveSound.open(file);
            if (sound.isPresent()) {
                try (Sound open = sound.get()) {
                    read(open);
                }
            }
        } catch (RecordingException refused) {
            if (refused.reason() == null) {
                throw new IllegalStateException("refused for no reason", refused);
            }
        }
    }

    private static void read(Sound sound) throws RecordingException {
        short[][] sides = new short[sound.format().sides()][FRAMES];
        long frames = sound.format().frames();
        for (long from : new long[] {0, frames / 2, Math.max(0, frames - 1), frames, Long.MAX_VALUE / 2}) {
            int copied = sound.read(from, sides, FRAMES);
            if (copied < 0 || copied > FRAMES || from >= frames && copied > 0) {
                throw new IllegalStateException(copied + " frames from " + from + " of " + frames);
            }
        }
    }
}
