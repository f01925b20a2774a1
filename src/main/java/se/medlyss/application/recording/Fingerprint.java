package se.medlyss.application.recording;

import java.util.Random;

/// What a recording sounds like, in 128 bits from which nothing of it can be told: on which side of random planes its
/// [Envelope] lies. How many of them differ tells the angle between two envelopes (Charikar, Similarity estimation
/// techniques from rounding algorithms, STOC 2002).
///
/// @param hex 32 lowercase hex digits
public record Fingerprint(String hex) {

    /// How many bits may differ in the same call: a correlation of about 0.7. Of two calls that have nothing to do
    /// with each other 64 differ, give or take 6.
    private static final int SAME = 32;

    private static final int BITS = 128;
    private static final int HEX = 16;
    private static final int HALF = BITS / 2;
    private static final long SEED = 0x4D65646C797373L;

    /// Of levels that lie around 0, from a step on.
    ///
    /// @param from the first that counts; what lies before the beginning is 0
    static Fingerprint of(double[] levels, int from) {
        double[] sums = new double[BITS];
        // The generator is specified by the JDK, so that every computer has the same planes.
        Random planes = new Random(SEED);
        for (int step = 0; step < levels.length; step++) {
            long first = planes.nextLong();
            long second = planes.nextLong();
            int at = step + from;
            double level = at >= 0 && at < levels.length ? levels[at] : 0;
            for (int bit = 0; bit < HALF; bit++) {
                sums[bit] += (first >>> bit & 1) == 0 ? level : -level;
                sums[HALF + bit] += (second >>> bit & 1) == 0 ? level : -level;
            }
        }
        return new Fingerprint(digits(sums, 0) + digits(sums, HALF));
    }

    private static String digits(double[] sums, int from) {
        long bits = 0;
        for (int bit = 0; bit < HALF; bit++) {
            bits |= sums[from + bit] > 0 ? 1L << bit : 0;
        }
        return "%016x".formatted(bits);
    }

    /// Whether the two are of the same call, as far as that can be told.
    boolean isLike(Fingerprint other) {
        int differ = 0;
        for (int from = 0; from < hex.length(); from += HEX) {
            long mine = Long.parseUnsignedLong(hex.substring(from, from + HEX), HEX);
            long theirs = Long.parseUnsignedLong(other.hex.substring(from, from + HEX), HEX);
            differ += Long.bitCount(mine ^ theirs);
        }
        return differ <= SAME;
    }
}
