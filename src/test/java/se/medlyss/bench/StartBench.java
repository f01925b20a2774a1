package se.medlyss.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// From the start of the Java machine to a window that can be used, with a home that holds sample data; and, when the
/// app was killed while a call ran, to that call.
final class StartBench implements Bench.Section {

    private static final int RUNS = 9;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private static final int KEYS_BEFORE_THE_KILL = 20;

    @Override
    public Table measure() throws Exception {
        Path home = TemporaryHome.make();
        Path jars = TemporaryHome.make();
        try {
            AppProcess app = new AppProcess(jars);
            start(app, home, StartProbe.WINDOW, List.of(), "--sample");
            List<String> rehearsed = app.rehearse();
            List<String> cached = List.of(rehearsed.getFirst());
            Table table = new Table("Start to usable window", "how", "n", "median", "slowest", "against plain");
            Timings plain = starts(app, home, StartProbe.WINDOW, List.of());
            Timings cache = starts(app, home, StartProbe.WINDOW, cached);
            Timings quick = starts(app, home, StartProbe.WINDOW, rehearsed);
            table.row(cells("plain", plain, plain))
                    .row(cells("plain, with an AOT cache", cache, plain))
                    .row(cells("as `installer/dev run` starts it", quick, plain));
            app.run(KeyProbe.class, List.of(), String.valueOf(KEYS_BEFORE_THE_KILL), "--home", home.toString());
            Timings again = starts(app, home, StartProbe.CALL, List.of());
            Timings cacheAgain = starts(app, home, StartProbe.CALL, cached);
            Timings quickAgain = starts(app, home, StartProbe.CALL, rehearsed);
            return table.row(cells("to the call that was killed, plain", again, plain))
                    .row(cells("to that call, plain, with an AOT cache", cacheAgain, plain))
                    .row(cells("to that call, as `installer/dev run` starts it", quickAgain, plain));
        } finally {
            TemporaryHome.remove(home);
            TemporaryHome.remove(jars);
        }
    }

    private static String[] cells(String how, Timings timings, Timings plain) {
        String ratio = String.format(Locale.ROOT, "%.2f", timings.percentile(50) / plain.percentile(50));
        return new String[] {how, String.valueOf(RUNS), timings.milliseconds(50), timings.milliseconds(100), ratio};
    }

    private static Timings starts(AppProcess app, Path home, String until, List<String> options)
            throws IOException, InterruptedException {
        Timings timings = new Timings(RUNS);
        for (int run = 0; run < RUNS; run++) {
            timings.add(start(app, home, until, options) * NANOS_PER_MILLI);
        }
        return timings;
    }

    /// Milliseconds until the window could be used.
    ///
    /// @param until what the probe waits for
    private static long start(AppProcess app, Path home, String until, List<String> options, String... sample)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(until, "--home", home.toString()));
        arguments.addAll(List.of(sample));
        List<String> said = app.run(StartProbe.class, options, arguments.toArray(String[]::new));
        return said.stream()
                .filter(line -> line.startsWith("usable "))
                .map(line -> Long.valueOf(line.substring("usable ".length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the app showed no window: " + said));
    }
}
