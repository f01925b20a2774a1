package se.medlyss.audio.activity;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import se.medlyss.application.recording.Peaks;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;

/// Reads a whole recording once, a second at a time.
final class SoundScan {

    private static final int STEPS_A_SECOND = 1_000 / Peaks.STEP_MS;
    private static final double ALIKE = 0.85;

    private final Sound sound;
    private final SoundFormat format;
    private final List<SideScan> sides;
    private final short[][] samples;
    private final float[][] clean;
    private int steps;
    private double both;
    private double first;
    private double second;

    SoundScan(Sound sound) {
        this.sound = sound;
        format = sound.format();
        int most = (int) (format.frames() * STEPS_A_SECOND / format.sampleRate()) + 1;
        sides = Stream.generate(() -> new SideScan(most, format.sampleRate()))
                .limit(format.sides())
                .toList();
        samples = new short[format.sides()][format.sampleRate()];
        clean = new float[format.sides()][format.sampleRate()];
    }

    void run(BooleanSupplier stop) throws RecordingException {
        long at = 0;
        int read = sound.read(at, samples, format.sampleRate());
        while (read > 0 && !stop.getAsBoolean()) {
            takeSecond(read);
            at += read;
            read = sound.read(at, samples, format.sampleRate());
        }
        sides.forEach(side -> side.cut(steps));
    }

    private void takeSecond(int read) {
        for (int step = 0; step < STEPS_A_SECOND; step++) {
            int from = boundary(step);
            int to = Math.min(read, boundary(step + 1));
            if (from >= to) {
                return;
            }
            for (int side = 0; side < samples.length; side++) {
                sides.get(side).add(steps, samples[side], from, to, clean[side]);
            }
            steps++;
            if (samples.length == 2) {
                compare(from, to);
            }
        }
    }

    private int boundary(int step) {
        return step * format.sampleRate() / STEPS_A_SECOND;
    }

    private void compare(int from, int to) {
        float[] left = clean[0];
        float[] right = clean[1];
        float ab = 0;
        float aa = 0;
        float bb = 0;
        for (int i = from; i < to; i++) {
            ab += left[i] * right[i];
            aa += left[i] * left[i];
            bb += right[i] * right[i];
        }
        both += ab;
        first += aa;
        second += bb;
    }

    List<SideScan> sides() {
        return sides;
    }

    /// Whether two channels hold the same sound, louder or softer: the squared correlation of their samples.
    boolean alike() {
        return sides.size() == 2 && first > 0 && second > 0 && both * both / (first * second) >= ALIKE;
    }
}
