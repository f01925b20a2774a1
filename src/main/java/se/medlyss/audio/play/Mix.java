package se.medlyss.audio.play;

import java.util.Arrays;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;

/// Both sides in one, each as loud as wanted.
final class Mix {

    private final Sound sound;
    private final int sides;
    private short[][] samples;
    private PlaybackState wanted;

    Mix(Sound sound) {
        this.sound = sound;
        sides = sound.format().sides();
        samples = new short[sides][0];
        wanted = PlaybackState.fresh(sides);
    }

    /// From now on as loud as this says.
    void follow(PlaybackState state) {
        wanted = state;
    }

    /// Fills the whole array; silence before the beginning and behind the end.
    void read(long from, float[] into) throws RecordingException {
        if (samples[0].length < into.length) {
            samples = new short[sides][into.length];
        }
        Arrays.fill(into, 0);
        int before = Math.clamp(-from, 0, into.length);
        int read = sound.read(from + before, samples, into.length - before);
        for (int side = 0; side < sides; side++) {
            float gain = (float) wanted.gain(side);
            for (int i = 0; i < read; i++) {
                into[before + i] += gain * samples[side][i];
            }
        }
    }
}
