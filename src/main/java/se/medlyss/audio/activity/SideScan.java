package se.medlyss.audio.activity;

import java.util.Arrays;

/// What is kept of one side: for each step of 10 ms its lowest and highest sample, and its level without hum.
final class SideScan {

    private static final double FULL_SCALE = 32_768.0;
    private static final double SILENCE = 1e-10;
    private static final double HUM_HZ = 150;

    private final float keep;
    private byte[] low;
    private byte[] high;
    private float[] level;
    private float before;
    private float filtered;

    SideScan(int steps, int sampleRate) {
        low = new byte[steps];
        high = new byte[steps];
        level = new float[steps];
        keep = (float) (1 / (1 + 2 * Math.PI * HUM_HZ / sampleRate));
    }

    /// Takes the samples of one step in, and leaves them without hum.
    void add(int step, short[] samples, int from, int to, float[] clean) {
        int lowest = 0;
        int highest = 0;
        float previous = before;
        float out = filtered;
        float power = 0;
        for (int i = from; i < to; i++) {
            int sample = samples[i];
            lowest = Math.min(lowest, sample);
            highest = Math.max(highest, sample);
            out = keep * (out + sample - previous);
            previous = sample;
            clean[i] = out;
            power += out * out;
        }
        before = previous;
        filtered = out;
        low[step] = (byte) (lowest / 258);
        high[step] = (byte) (highest / 258);
        level[step] = decibels(power / Math.max(1, to - from));
    }

    /// Only this many steps were read.
    void cut(int steps) {
        low = Arrays.copyOf(low, steps);
        high = Arrays.copyOf(high, steps);
        level = Arrays.copyOf(level, steps);
    }

    byte[] low() {
        return low;
    }

    byte[] high() {
        return high;
    }

    /// Decibels of full scale, -100 for digital silence.
    float[] level() {
        return level;
    }

    private static float decibels(double power) {
        return (float) (10 * Math.log10(power / (FULL_SCALE * FULL_SCALE) + SILENCE));
    }
}
