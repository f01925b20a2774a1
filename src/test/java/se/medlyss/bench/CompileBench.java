package se.medlyss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.output.WriteOutputs;
import se.medlyss.compile.Compiler;
import se.medlyss.compile.ReplacedFiles;
import se.medlyss.compile.summary.SummaryFile;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;

/// Compiling records of one kind against DuckDB on the same files, and against what reading and listing them costs.
final class CompileBench {

    private static final int THREADS = 2;
    private static final int MANY = 50_000;
    private static final String PARTS = "cold, monthly parts";
    private static final String SINGLES = "cold, single files";
    private static final String SAME = "nothing new, single files";
    private static final String LATER = "nothing new after that";
    private static final String ONE = "one new record, single files";
    private static final String QUESTION = "DuckDB, a few figures";
    private static final String CHAINS = "DuckDB, chains too";
    private static final String FIGURES = "DuckDB, chains and the summary's figures too";
    private static final String SUMMARY = "cold, monthly parts, and `summary.json`";
    private static final String STREAM = "Jackson, streaming, a few figures";
    private static final String READ = "reading them in this process";
    private static final String CAT = "cat";
    private static final String LIST = "listing them";

    private final BenchShare.Variant variant;
    private final int evaluations;
    private final int rounds;

    private CompileBench(BenchShare.Variant variant, int evaluations) {
        this.variant = variant;
        this.evaluations = evaluations;
        this.rounds = evaluations < MANY ? 7 : 3;
    }

    /// @param arguments the kind of records, and how many
    public static void main(String[] arguments) throws Exception {
        new CompileBench(BenchShare.Variant.valueOf(arguments[0]), Integer.parseInt(arguments[1]))
                .measure()
                .print(System.out);
    }

    private Table measure() throws Exception {
        Table table = new Table(
                String.format(
                        Locale.ROOT,
                        "Compiling %,d evaluations (%s), two threads, medians of %d rounds",
                        evaluations,
                        variant.label,
                        rounds),
                "what",
                "time",
                "memory, most",
                "against",
                "its time",
                "ratio",
                "limit");
        Path folder = TemporaryHome.make();
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            BenchShare records = new BenchShare(variant);
            records.write(folder.resolve("share"), evaluations);
            Work work = new Work(folder, workers, evaluations);
            work.compile("share", "parts", List.of());
            parts(work, table);
            singles(work, table);
            again(work, records, table);
        } finally {
            TemporaryHome.remove(folder);
        }
        return table;
    }

    private void parts(Work work, Table table) throws Exception {
        Path parts = work.folder.resolve("parts");
        Files.createDirectories(work.folder.resolve("none/medlyss/evaluations"));
        String files = parts + "/month=*/part-*.ndjson.gz";
        Rounds by = new Rounds(rounds)
                .add(PARTS, () -> work.compile("none", "out", List.of(parts)))
                .add(QUESTION, () -> work.ask(DuckDb.FEW_FIGURES, files))
                .add(CHAINS, () -> work.ask(DuckDb.CHAINS_TOO, files))
                .add(FIGURES, () -> work.ask(DuckDb.SUMMARY_TOO, files))
                .add(STREAM, () -> work.check(JacksonStream.count(parts, work.workers)))
                .add(CAT, () -> Floor.cat(parts))
                .run(work::forget);
        row(table, by, PARTS, QUESTION, "1");
        row(table, by, PARTS, CHAINS, "");
        row(table, by, PARTS, FIGURES, "");
        row(table, by, PARTS, STREAM, "");
        row(table, by, QUESTION, STREAM, "");
        row(table, by, PARTS, CAT, "");
        if (evaluations < MANY) {
            Rounds summaries = new Rounds(rounds)
                    .add(SUMMARY, () -> work.summarise(work.compile("none", "out", List.of(parts))))
                    .add(FIGURES, () -> work.ask(DuckDb.SUMMARY_TOO, files))
                    .run(work::forget);
            row(table, summaries, SUMMARY, FIGURES, "");
        }
    }

    private void singles(Work work, Table table) throws Exception {
        Path singles = work.folder.resolve("share/medlyss/evaluations");
        Rounds by = new Rounds(rounds)
                .add(SINGLES, () -> work.compile("share", "out", List.of()))
                .add(CAT, () -> Floor.cat(singles))
                .add(READ, () -> Floor.read(singles))
                .add(QUESTION, () -> work.ask(DuckDb.FEW_FIGURES, singles + "/*/*/*.json"))
                .run(work::forget);
        row(table, by, SINGLES, CAT, "2");
        row(table, by, SINGLES, READ, "");
        row(table, by, SINGLES, QUESTION, "");
    }

    /// With the index and the output of the run before.
    private void again(Work work, BenchShare records, Table table) throws Exception {
        Path singles = work.folder.resolve("share/medlyss/evaluations");
        work.forget();
        work.compile("share", "out", List.of());
        nothingNew(work, SAME, table);
        Rounds one = new Rounds(rounds)
                .add(ONE, () -> {
                    records.write(work.folder.resolve("share"), 1);
                    work.expected++;
                    work.compile("share", "out", List.of());
                })
                .add(LIST, () -> Floor.files(singles))
                .run(() -> {});
        row(table, one, ONE, LIST, "");
        nothingNew(work, LATER, table);
    }

    private void nothingNew(Work work, String what, Table table) throws Exception {
        Path singles = work.folder.resolve("share/medlyss/evaluations");
        Rounds by = new Rounds(rounds)
                .add(what, () -> work.compile("share", "out", List.of()))
                .add(LIST, () -> Floor.files(singles))
                .run(() -> {});
        row(table, by, what, LIST, "2");
    }

    private static void row(Table table, Rounds by, String what, String other, String limit) {
        table.row(what, by.time(what), by.memory(what), other, by.time(other), by.ratio(what, other), limit);
    }

    /// What is done by turns.
    private static final class Work {

        private final Path folder;
        private final ExecutorService workers;
        private long expected;

        Work(Path folder, ExecutorService workers, long expected) {
            this.folder = folder;
            this.workers = workers;
            this.expected = expected;
        }

        Compiled compile(String share, String out, List<Path> parts) throws Exception {
            var compiler = new Compiler(
                    new RecordScreen(),
                    new RosterJson(),
                    new KeyJson(),
                    () -> folder.resolve("index"),
                    workers,
                    InstantSource.system());
            Compiled compiled = compiler.compile(
                    new Compilation.Request(
                            folder.resolve(share), Optional.of(folder.resolve(out)), parts, Optional.empty()),
                    Compilation.Progress.NONE);
            check(compiled.balance().accepted());
            return compiled;
        }

        void summarise(Compiled compiled) throws Exception {
            new WriteOutputs(new ReplacedFiles(), List.of(), new SummaryFile(), "1")
                    .write(compiled, Compilation.Progress.NONE);
        }

        void ask(String question, String files) throws Exception {
            check(DuckDb.count(question, files, THREADS));
        }

        void check(long counted) {
            if (counted != expected) {
                throw new IllegalStateException(counted + " counted of " + expected);
            }
        }

        void forget() throws IOException {
            for (String name : List.of("index", "out")) {
                if (Files.exists(folder.resolve(name))) {
                    TemporaryHome.remove(folder.resolve(name));
                }
            }
        }
    }
}
