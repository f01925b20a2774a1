package se.medlyss.audio.play;

import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;

/// How fast sound is stretched, and how exact its length then is: for the bench.
///
/// @param timesReal how many seconds of sound are made in one second
/// @param errorMs   by how much the result differs from the length it should have
public record StretchSpeed(double timesReal, double errorMs) {

    private static final double NANOS = 1e9;

    public static StretchSpeed of(Sound sound, double speed) throws RecordingException {
        Feed feed = new Feed(sound);
        PlaybackState wanted = PlaybackState.fresh(sound.format().sides()).withSpeed(speed);
        long began = System.nanoTime();
        long frames = 0;
        int made = feed.next(wanted);
        while (made > 0) {
            frames += made;
            made = feed.next(wanted);
        }
        double seconds = frames / (double) sound.format().sampleRate();
        double right = sound.format().frames() / (double) sound.format().sampleRate() / speed;
        return new StretchSpeed(seconds / ((System.nanoTime() - began) / NANOS), (seconds - right) * 1_000);
    }
}
