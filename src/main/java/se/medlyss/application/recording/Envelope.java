package se.medlyss.application.recording;

import java.util.stream.IntStream;

/// How loud a recording is, both sides together, in steps of half a second and of half a decibel. Another format,
/// rate or volume changes it little, another call changes all of it.
public final class Envelope {

    /// One step, in milliseconds.
    public static final int STEP_MS = 500;

    /// What counts as the same call.
    public static final double SAME = 0.9;

    private static final int LEAST_STEPS = 8;
    private static final int MOST_SHIFT = 2;

    private final byte[] levels;

    /// @param levels half decibels below full scale as negative numbers, one for each step
    public Envelope(byte[] levels) {
        this.levels = levels.clone();
    }

    /// The levels, to be kept.
    public byte[] levels() {
        return levels.clone();
    }

    /// How like the two are: the correlation of their levels where they fit best within a second, -1 to 1. 0 when
    /// one is shorter than four seconds or much shorter than the other.
    public double likeness(Envelope other) {
        int shorter = Math.min(levels.length, other.levels.length);
        int longer = Math.max(levels.length, other.levels.length);
        if (shorter < LEAST_STEPS || longer - shorter > Math.max(MOST_SHIFT, longer / 50)) {
            return 0;
        }
        double best = 0;
        for (int shift = -MOST_SHIFT; shift <= MOST_SHIFT; shift++) {
            best = Math.max(best, correlation(levels, other.levels, shift));
        }
        return best;
    }

    /// What this sounds like, in so few bits that they may be told to others.
    public Fingerprint fingerprint() {
        return Fingerprint.of(aroundMean(), 0);
    }

    /// Whether this is of the call whose fingerprint is known, when it fits best within a second.
    public boolean isLike(Fingerprint known) {
        double[] around = aroundMean();
        return levels.length >= LEAST_STEPS
                && IntStream.rangeClosed(-MOST_SHIFT, MOST_SHIFT)
                        .anyMatch(shift -> Fingerprint.of(around, shift).isLike(known));
    }

    private double[] aroundMean() {
        double[] around = new double[levels.length];
        double mean = 0;
        for (byte level : levels) {
            mean += level / (double) levels.length;
        }
        for (int step = 0; step < levels.length; step++) {
            around[step] = levels[step] - mean;
        }
        return around;
    }

    private static double correlation(byte[] a, byte[] b, int shift) {
        int from = Math.max(0, -shift);
        int to = Math.min(a.length, b.length - shift);
        double n = to - from;
        double sumA = 0;
        double sumB = 0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = from; i < to; i++) {
            double x = a[i];
            double y = b[i + shift];
            sumA += x;
            sumB += y;
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        double spread = Math.sqrt((aa - sumA * sumA / n) * (bb - sumB * sumB / n));
        return spread < 1e-6 ? 0 : (ab - sumA * sumB / n) / spread;
    }
}
