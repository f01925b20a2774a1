package se.medlyss.audio.play;

import se.medlyss.application.recording.RecordingException;

/// Faster or slower at the same pitch: overlapping pieces, each taken from where its waveform continues the one
/// before best (WSOLA: Verhelst and Roelands, ICASSP 1993). The place it looks around is exact, so errors do not
/// add up.
final class Stretch {

    private static final int HOPS_A_SECOND = 66;
    private static final int SEARCHES_A_SECOND = 100;
    private static final int FULL_SEARCH_RATE = 16_000;
    private static final float QUIET = 1;

    private final Mix mix;
    private final int hop;
    private final int reach;
    private final int stride;
    private final float[] fade;
    private final float[] tail;
    private final float[] wanted;
    private final float[] around;
    private double place;
    private boolean fresh = true;

    Stretch(Mix mix, int sampleRate) {
        this.mix = mix;
        hop = sampleRate / HOPS_A_SECOND;
        reach = sampleRate / SEARCHES_A_SECOND;
        stride = Math.max(1, sampleRate / FULL_SEARCH_RATE);
        tail = new float[hop];
        wanted = new float[hop];
        around = new float[2 * reach + 2 * hop];
        fade = new float[hop];
        for (int i = 0; i < hop; i++) {
            fade[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / hop));
        }
    }

    /// Frames that one call of [#next] makes.
    int hop() {
        return hop;
    }

    /// Where in the recording the next piece stands.
    double place() {
        return place;
    }

    /// Begins anew.
    void goTo(double frame) {
        place = frame;
        fresh = true;
    }

    /// The next piece.
    void next(double speed, short[] out) throws RecordingException {
        // A piece runs at its own speed for two hops and is heard most in its middle: there it is at the place it
        // stands for.
        long start = Math.round(place + hop * (speed - 1)) - reach;
        mix.read(start, around);
        int at = fresh ? reach : best();
        for (int i = 0; i < hop; i++) {
            float sum = fresh ? around[at + i] : tail[i] + fade[i] * around[at + i];
            out[i] = (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        for (int i = 0; i < hop; i++) {
            wanted[i] = around[at + hop + i];
            tail[i] = (1 - fade[i]) * wanted[i];
        }
        fresh = false;
        place += hop * speed;
    }

    private int best() {
        if (energy(wanted) < QUIET * hop) {
            return reach;
        }
        int best = reach;
        double highest = 0;
        for (int at = 0; at <= 2 * reach; at += stride) {
            double found = likeness(at);
            if (found > highest) {
                highest = found;
                best = at;
            }
        }
        return best;
    }

    private double likeness(int at) {
        float sum = 0;
        float power = 0;
        for (int i = 0; i < hop; i += stride) {
            float sample = around[at + i];
            sum += wanted[i] * sample;
            power += sample * sample;
        }
        return sum / Math.sqrt(power + 1);
    }

    private static double energy(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return sum;
    }
}
