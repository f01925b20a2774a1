package se.medlyss.application.recording;

import java.nio.file.Path;
import se.medlyss.call.Ticker;

/// A recording that is open, and its player.
public record Recording(Path file, Sound sound, Playback playback) {

    private static final double NANOS_PER_MILLI = 1e6;

    /// What is heard at each moment, in nanoseconds from the beginning: the clock of whoever scores along.
    public Ticker place() {
        return () -> Math.round(playback.positionMs() * NANOS_PER_MILLI);
    }

    /// The file's name.
    public String name() {
        return file.getFileName().toString();
    }
}
