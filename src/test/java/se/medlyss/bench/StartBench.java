package se.medlyss.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// From the start of the Java machine to a window that can be used, with a home that holds sample data.
final class StartBench implements Bench.Section {

    private static final int RUNS = 9;
    private static final long NANOS_PER_MILLI = 1_000_000;

    @Override
    public Table measure() throws Exception {
        Path home = TemporaryHome.make();
        Path jars = TemporaryHome.make();
        Path cache = jars.resolve("medlyss.aot");
        try {
            AppProcess app = new AppProcess(jars);
            start(app, home, List.of(), "--sample");
            Timings plain = starts(app, home, List.of());
            start(app, home, app.archived());
            Timings quick = starts(app, home, app.archived());
            start(app, home, List.of("-XX:AOTCacheOutput=" + cache));
            Timings cached = starts(app, home, List.of("-XX:AOTCache=" + cache));
            return new Table("Start to usable window", "how", "n", "median", "slowest", "against plain")
                    .row(cells("plain", plain, plain))
                    .row(cells("as `installer/dev run` starts it", quick, plain))
                    .row(cells("plain, with an AOT cache", cached, plain));
        } finally {
            TemporaryHome.remove(home);
            TemporaryHome.remove(jars);
        }
    }

    private static String[] cells(String how, Timings timings, Timings plain) {
        String ratio = String.format(Locale.ROOT, "%.2f", timings.percentile(50) / plain.percentile(50));
        return new String[] {how, String.valueOf(RUNS), timings.milliseconds(50), timings.milliseconds(100), ratio};
    }

    private static Timings starts(AppProcess app, Path home, List<String> options)
            throws IOException, InterruptedException {
        Timings timings = new Timings(RUNS);
        for (int run = 0; run < RUNS; run++) {
            timings.add(start(app, home, options) * NANOS_PER_MILLI);
        }
        return timings;
    }

    /// Milliseconds until the window could be used.
    private static long start(AppProcess app, Path home, List<String> options, String... sample)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(sample));
        List<String> said = app.run(StartProbe.class, options, arguments.toArray(String[]::new));
        return said.stream()
                .filter(line -> line.startsWith("usable "))
                .map(line -> Long.valueOf(line.substring("usable ".length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the app showed no window: " + said));
    }
}
