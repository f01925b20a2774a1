package se.medlyss.bench;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Several things done by turns, round after round, so that what else the machine does falls on all of them alike.
/// The first round is to warm up and does not count. What is told is the median, of ratios too: each is of two
/// durations of one round.
final class Rounds {

    private static final double NANOS_PER_MILLI = 1e6;

    private final int rounds;
    private final Map<String, Timed> things = new LinkedHashMap<>();
    private final Map<String, double[]> millis = new LinkedHashMap<>();
    private final Map<String, Long> heaps = new LinkedHashMap<>();

    /// One of the things.
    interface Timed {
        void run() throws Exception;
    }

    /// @param rounds those that count
    Rounds(int rounds) {
        this.rounds = rounds;
    }

    Rounds add(String name, Timed thing) {
        things.put(name, thing);
        millis.put(name, new double[rounds]);
        return this;
    }

    /// Does everything. Memory is collected before each thing, but not given back to the system: a process that has
    /// just begun need not ask for its first piece by piece.
    ///
    /// @param before is done before each thing and not measured
    Rounds run(Timed before) throws Exception {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).setVMOption("MaxHeapFreeRatio", "100");
        for (int round = -1; round < rounds; round++) {
            for (var thing : things.entrySet()) {
                before.run();
                System.gc();
                HeapPeak peak = HeapPeak.begin();
                long from = System.nanoTime();
                thing.getValue().run();
                double took = (System.nanoTime() - from) / NANOS_PER_MILLI;
                heaps.merge(thing.getKey(), peak.end(), Math::max);
                if (round >= 0) {
                    times(thing.getKey())[round] = took;
                }
            }
        }
        return this;
    }

    private double[] times(String name) {
        double[] times = millis.get(name);
        if (times == null) {
            throw new IllegalArgumentException("not measured: " + name);
        }
        return times;
    }

    /// The median of its durations.
    String time(String name) {
        return String.format(Locale.ROOT, "%,.0f ms", median(times(name)));
    }

    /// How many times as long it took as the other one.
    String ratio(String name, String other) {
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, round -> times(name)[round] / times(other)[round]);
        return String.format(Locale.ROOT, "%.2f", median(ratios));
    }

    /// The most memory on the heap, of all rounds, what could have been let go included.
    String memory(String name) {
        return String.format(Locale.ROOT, "%,d MiB", heaps.getOrDefault(name, 0L) / 1024 / 1024);
    }

    /// The one in the middle, or the mean of the two.
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
