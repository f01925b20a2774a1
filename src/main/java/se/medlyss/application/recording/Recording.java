package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import se.medlyss.call.Ticker;

/// A recording that is open, and its player.
public record Recording(Path file, Sound sound, Playback playback) {

    private static final double NANOS_PER_MILLI = 1e6;

    /// What is heard at each moment, in nanoseconds from the beginning: the clock of whoever scores along.
    public Ticker place() {
        return () -> Math.round(playback.positionMs() * NANOS_PER_MILLI);
    }

    /// When the call was, as the file's name tells it: noon where it tells the day alone; empty when it tells neither.
    public Optional<LocalDateTime> named() {
        return NamedTime.of(name()).or(() -> NamedTime.day(name()).map(day -> day.atTime(LocalTime.NOON)));
    }

    /// The file's name.
    public String name() {
        return file.getFileName().toString();
    }
}
