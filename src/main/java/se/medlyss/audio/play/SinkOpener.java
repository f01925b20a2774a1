package se.medlyss.audio.play;

import java.util.Optional;

/// Opens the sound device.
@FunctionalInterface
public interface SinkOpener {

    /// An open device; empty when there is none, or it does not open.
    Optional<AudioSink> open(int sampleRate);
}
