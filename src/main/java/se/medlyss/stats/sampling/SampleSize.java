package se.medlyss.stats.sampling;

import se.medlyss.stats.distribution.Normal;

/// How many calls are needed to know a share (Cochran, *Sampling Techniques*, 3rd ed., section 4.4).
public final class SampleSize {

    private SampleSize() {}

    /// z² p (1 − p) / d², from ever so many calls.
    ///
    /// @param share  what the share is thought to be; 0.5 is the careful choice
    /// @param margin half of the interval's width
    public static double unlimited(double share, double margin, double level) {
        double z = Normal.twoSidedQuantile(level);
        return z * z * share * (1 - share) / (margin * margin);
    }

    /// n / (1 + (n − 1) / N): the same, from only so many calls.
    public static double of(double share, double margin, double level, double calls) {
        double unlimited = unlimited(share, margin, level);
        return unlimited / (1 + (unlimited - 1) / calls);
    }

    /// Half of the interval's width that so many calls give, at a share of one half.
    public static double margin(double calls, double level) {
        return Normal.twoSidedQuantile(level) * Math.sqrt(0.25 / calls);
    }
}
