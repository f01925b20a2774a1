package se.medlyss.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// From the start of the Java machine to a window that can be used, with a home that holds sample data.
final class StartBench implements Bench.Section {

    private static final int RUNS = 9;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private String classPath = "";

    @Override
    public Table measure() throws Exception {
        Path home = TemporaryHome.make();
        Path jars = TemporaryHome.make();
        Path cache = jars.resolve("medlyss.aot");
        try {
            classPath = jarred(jars);
            start(home, List.of(), "--sample");
            Timings plain = starts(home, List.of());
            Path archive = jars.resolve("start.jsa");
            List<String> archived =
                    List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off");
            start(home, archived);
            Timings quick = starts(home, archived);
            start(home, List.of("-XX:AOTCacheOutput=" + cache));
            Timings cached = starts(home, List.of("-XX:AOTCache=" + cache));
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

    /// The class path with each folder made a jar: only from jars does the Java machine take a cache.
    private static String jarred(Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(entry))) {
                entries.add(entry);
                continue;
            }
            String file = folder.resolve(entries.size() + ".jar").toString();
            if (jar.run(System.out, System.err, "--create", "--file", file, "-C", entry, ".") != 0) {
                throw new IllegalStateException("no jar could be made of " + entry);
            }
            entries.add(file);
        }
        return String.join(File.pathSeparator, entries);
    }

    private Timings starts(Path home, List<String> options) throws IOException, InterruptedException {
        Timings timings = new Timings(RUNS);
        for (int run = 0; run < RUNS; run++) {
            timings.add(start(home, options) * NANOS_PER_MILLI);
        }
        return timings;
    }

    /// Milliseconds until the window could be used.
    private long start(Path home, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(inherited());
        command.addAll(List.of("-cp", classPath, StartProbe.class.getName()));
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the app did not end");
        }
        return said.lines()
                .filter(line -> line.startsWith("usable "))
                .map(line -> Long.valueOf(line.substring("usable ".length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the app showed no window: " + said));
    }

    /// This process's own module options, so that the app finds the toolkit.
    private static List<String> inherited() {
        try (Stream<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()) {
            return options.filter(option -> option.startsWith("--") || option.startsWith("-Dprism"))
                    .toList();
        }
    }
}
