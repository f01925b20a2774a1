package se.medlyss.audio;

/// The voices in the samples of real formats: harmonics that swell four times a second.
final class MadeVoices {

    static final int RATE = 16_000;
    static final int FRAMES = 3 * RATE;

    private MadeVoices() {}

    /// From 0.3 to 1.2 s.
    static short[] sideA() {
        return voice(150, 0.3, 1.2);
    }

    /// From 1.5 to 2.7 s.
    static short[] sideB() {
        return voice(210, 1.5, 2.7);
    }

    /// Both in one.
    static short[] mixed() {
        short[] a = sideA();
        short[] b = sideB();
        for (int i = 0; i < a.length; i++) {
            a[i] = (short) ((a[i] + b[i]) / 2);
        }
        return a;
    }

    private static short[] voice(double pitch, double from, double to) {
        short[] samples = new short[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            double t = i / (double) RATE;
            double swell = t > from && t < to ? 0.55 - 0.45 * Math.cos(2 * Math.PI * 4 * t) : 0;
            double sum = 0;
            for (int k = 1; k < 9; k++) {
                sum += Math.sin(2 * Math.PI * pitch * k * t) / k;
            }
            samples[i] = (short) (9_000 * swell * sum / 2);
        }
        return samples;
    }
}
