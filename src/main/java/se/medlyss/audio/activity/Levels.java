package se.medlyss.audio.activity;

import java.util.Arrays;

/// The levels of one side over time, smoothed over 50 ms, and what is silence and what is loud in them.
final class Levels {

    /// Below this nothing is talk: digital silence, and the comfort noise of a telephone exchange.
    private static final float FLOOR = -80;

    private static final int REACH = 2;
    private static final float MOST_RISE = 18;
    private static final double QUIET_SHARE = 0.1;
    private static final double LOUD_SHARE = 0.8;
    private static final float ABOVE_NOISE = 6;

    private final float[] smooth;
    private final float[] floor;
    private final float loud;
    private final float quiet;

    Levels(float[] decibels) {
        smooth = smoothed(decibels);
        quiet = Math.max(FLOOR, share(smooth, 0, smooth.length, QUIET_SHARE));
        loud = loudness();
        floor = floors();
    }

    int length() {
        return smooth.length;
    }

    /// Decibels of full scale.
    float at(int step) {
        return smooth[step];
    }

    /// The noise around this step, in decibels of full scale; it may rise 18 dB above the whole recording's.
    float floorAt(int step) {
        return floor[step];
    }

    /// How far talk stands out from noise, in decibels.
    float range() {
        return loud - quiet;
    }

    /// The level of loud talk, in decibels of full scale.
    float loud() {
        return loud;
    }

    private float loudness() {
        float[] above = new float[smooth.length];
        int count = 0;
        for (float level : smooth) {
            if (level > quiet + ABOVE_NOISE) {
                above[count] = level;
                count++;
            }
        }
        return count == 0 ? quiet : share(above, 0, count, LOUD_SHARE);
    }

    private float[] floors() {
        float[] floors = NoiseFloor.of(smooth);
        for (int i = 0; i < floors.length; i++) {
            floors[i] = Math.clamp(floors[i], quiet, quiet + MOST_RISE);
        }
        return floors;
    }

    private static float[] smoothed(float[] decibels) {
        double[] power = new double[decibels.length];
        for (int i = 0; i < decibels.length; i++) {
            power[i] = Math.pow(10, decibels[i] / 10);
        }
        float[] out = new float[decibels.length];
        for (int i = 0; i < out.length; i++) {
            int from = Math.max(0, i - REACH);
            int to = Math.min(out.length, i + REACH + 1);
            double sum = 0;
            for (int j = from; j < to; j++) {
                sum += power[j];
            }
            out[i] = (float) (10 * Math.log10(sum / (to - from)));
        }
        return out;
    }

    /// The level that this share of the steps stays below.
    static float share(float[] levels, int from, int to, double share) {
        if (to <= from) {
            return FLOOR;
        }
        float[] sorted = Arrays.copyOfRange(levels, from, to);
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
