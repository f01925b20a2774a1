package se.medlyss.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.compile.Compiler;
import se.medlyss.exchange.RecordScreen;
import se.medlyss.exchange.RosterJson;

/// Compiling against DuckDB on the same files, and against what reading and listing them costs at least. The number
/// of
/// evaluations is the system property `bench.evaluations`.
final class CompileBench implements Bench.Section {

    private static final int EVALUATIONS = Integer.getInteger("bench.evaluations", 10_000);
    private static final int THREADS = 2;
    private static final int RUNS = 3;

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);

    private interface Timed {
        long run() throws Exception;
    }

    @Override
    public Table measure() throws Exception {
        Table table = new Table(
                "Compiling %,d evaluations, two threads, best of %d".formatted(EVALUATIONS, RUNS),
                "records",
                "layout",
                "compile",
                "DuckDB",
                "reading the files",
                "compile against DuckDB",
                "against reading",
                "most memory");
        try {
            for (BenchShare.Variant variant : BenchShare.Variant.values()) {
                Path folder = TemporaryHome.make();
                measure(variant, folder, table);
                TemporaryHome.remove(folder);
            }
        } finally {
            workers.shutdownNow();
        }
        return table;
    }

    private void measure(BenchShare.Variant variant, Path folder, Table table) throws Exception {
        Path share = Files.createDirectories(folder.resolve("share"));
        new BenchShare(variant).write(share, EVALUATIONS);
        Path singles = share.resolve("medlyss/evaluations");
        compile(folder, share, "parts", List.of());
        Path parts = folder.resolve("parts");
        Path none = Files.createDirectories(folder.resolve("none"));
        Files.createDirectories(none.resolve("medlyss/evaluations"));

        Cost cold = Cost.best(() -> {
            forget(folder);
            return compile(folder, none, "parts-out", List.of(parts));
        });
        Cost duck = Cost.best(() -> DuckDb.count(parts + "/month=*/part-*.ndjson.gz", THREADS));
        table.row(cells(variant.label, "monthly parts", cold, duck, Cost.best(() -> read(parts))));

        Cost single = Cost.best(() -> {
            forget(folder);
            return compile(folder, share, "singles-out", List.of());
        });
        Cost duckSingle = Cost.best(() -> DuckDb.count(singles + "/*/*/*.json", THREADS));
        table.row(cells(variant.label, "single files", single, duckSingle, Cost.best(() -> read(singles))));

        Cost again = Cost.best(() -> compile(folder, share, "singles-out", List.of()));
        Cost listing = Cost.best(() -> list(singles));
        table.row(
                variant.label,
                "single files, nothing new",
                again.time(),
                "",
                listing.time() + " (listing)",
                "",
                again.against(listing),
                again.memory());
    }

    private static String[] cells(String label, String layout, Cost cost, Cost duck, Cost floor) {
        return new String[] {
            label,
            layout,
            cost.time(),
            duck.time(),
            floor.time(),
            cost.against(duck),
            cost.against(floor),
            cost.memory()
        };
    }

    /// @param millis the best of several runs
    /// @param heap   bytes, after the run with the most
    private record Cost(double millis, long heap) {

        static Cost best(Timed timed) throws Exception {
            double best = Double.MAX_VALUE;
            long most = 0;
            for (int i = 0; i < RUNS; i++) {
                System.gc();
                HeapPeak peak = HeapPeak.begin();
                long from = System.nanoTime();
                if (timed.run() != EVALUATIONS) {
                    throw new IllegalStateException("not all were counted");
                }
                best = Math.min(best, (System.nanoTime() - from) / 1e6);
                most = Math.max(most, peak.end());
            }
            return new Cost(best, most);
        }

        String time() {
            return String.format(Locale.ROOT, "%,.0f ms", millis);
        }

        String against(Cost other) {
            return String.format(Locale.ROOT, "%.2f", millis / other.millis);
        }

        String memory() {
            return String.format(Locale.ROOT, "%,d MiB", heap / 1024 / 1024);
        }
    }

    private long compile(Path folder, Path share, String out, List<Path> parts) throws Exception {
        var compiler = new Compiler(
                new RecordScreen(), new RosterJson(), () -> folder.resolve("index"), workers, InstantSource.system());
        Compiled compiled = compiler.compile(
                new Compilation.Request(share, Optional.of(folder.resolve(out)), parts, Optional.empty()),
                Compilation.Progress.NONE);
        return compiled.balance().accepted();
    }

    private static void forget(Path folder) throws IOException {
        for (String name : List.of("index", "parts-out", "singles-out")) {
            if (Files.exists(folder.resolve(name))) {
                TemporaryHome.remove(folder.resolve(name));
            }
        }
    }

    /// What `cat` does.
    private static long read(Path folder) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    while (in.read(buffer) >= 0) {
                        // Reads on.
                    }
                }
            }
        }
        return EVALUATIONS;
    }

    private static long list(Path folder) throws IOException {
        try (Stream<Path> files = Files.find(folder, 9, (_, attributes) -> attributes.isRegularFile())) {
            return files.count();
        }
    }
}
