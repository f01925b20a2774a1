package se.medlyss.application.recording;

/// What a recording is made of.
///
/// @param sampleRate frames a second, 4000 to 192000
/// @param sides      1, or 2 when each party may have a channel of its own
/// @param frames     how many; a frame is one sample of each side
public record SoundFormat(int sampleRate, int sides, long frames) {

    private static final long MILLIS = 1_000;

    /// The whole length in milliseconds.
    public long durationMs() {
        return frames * MILLIS / sampleRate;
    }

    /// The frame at this time; may lie behind the end.
    public long frameAt(long ms) {
        return ms * sampleRate / MILLIS;
    }
}
