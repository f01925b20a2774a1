package se.medlyss.bench;

import java.util.Arrays;
import java.util.Locale;

/// Durations of one thing done many times.
final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] nanos;
    private int count;

    Timings(int most) {
        nanos = new long[most];
    }

    void add(long durationNanos) {
        nanos[count++] = durationNanos;
    }

    int count() {
        return count;
    }

    /// The nearest-rank percentile in milliseconds.
    double percentile(double percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.clamp(rank - 1, 0, count - 1)] / NANOS_PER_MILLI;
    }

    /// The percentile for a table.
    String milliseconds(double percent) {
        return String.format(Locale.ROOT, "%.2f ms", percentile(percent));
    }
}
