package se.medlyss.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.compilation.CompilationWatch;
import se.medlyss.application.compilation.CompileShare;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.application.compilation.WriteReceipts;
import se.medlyss.application.output.WriteOutputs;
import se.medlyss.application.publishing.RosterReading;
import se.medlyss.compile.Compiler;
import se.medlyss.compile.ReplacedFiles;
import se.medlyss.compile.summary.SummaryFile;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.ReceiptJson;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.report.table.CsvTable;
import se.medlyss.support.RecordForge;

/// Compiles with the real compiler and on the real disk, with few kinds of files.
final class CompilingHere implements Toolbox.Compiling {

    private final Path index;
    private final RecordScreening screening;
    private final RosterReading rosters;
    private final Duration longestSilence;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    volatile boolean watched;
    volatile boolean stopping;

    CompilingHere(Path index, RecordScreening screening, RosterReading rosters, Duration longestSilence) {
        this.index = index;
        this.screening = screening;
        this.rosters = rosters;
        this.longestSilence = longestSilence;
    }

    @Override
    public CompileShare compileShare() {
        return new CompileShare(
                new Compiler(
                        screening,
                        rosters,
                        new KeyJson(),
                        () -> index,
                        threads,
                        () -> Instant.parse("2026-12-24T12:00:00Z")),
                List.of(new WriteOutputs(
                        new ReplacedFiles(), List.of(CsvTable.evaluations()), new SummaryFile(), "1.2.3")),
                new WriteReceipts(CompilingHere::folder, new ReceiptJson()),
                new CompilationWatch(threads, longestSilence));
    }

    /// Puts a file below `share/medlyss` of a folder.
    static Path put(Path folder, String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("share/medlyss").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /// Puts a record where its writer would.
    static Path put(Path folder, RecordForge.Forged record) throws IOException {
        return put(folder, record.path(), record.bytes());
    }

    /// Compiles `share` of a folder into `out` beside it, by the command.
    static CliRun run(FakeTools tools, Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "compile",
                "--share",
                folder.resolve("share").toString(),
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return CliRun.of(tools, arguments.toArray(String[]::new));
    }

    /// The same, with a compiler of its own that is gone afterwards.
    static CliRun once(Path folder, String... more) throws InterruptedException {
        FakeTools tools = new FakeTools();
        try (var compiling = new CompilingHere(
                folder.resolve("index"), new RecordScreen(), new RosterJson(), Duration.ofMinutes(1))) {
            tools.compiling = compiling;
            CliRun run = run(tools, folder, more);
            compiling.end();
            return run;
        }
    }

    private static ShareFolder folder(Path share) {
        return new SharedFolder(
                () -> Optional.of(share),
                new DiskFiles(),
                new java.security.SecureRandom(),
                java.time.InstantSource.system());
    }

    @Override
    public boolean watched() {
        return watched;
    }

    @Override
    public boolean stopping() {
        return stopping;
    }

    @Override
    public void close() {
        // It may be asked again.
    }

    /// Asks all that still works to stop.
    void stop() {
        threads.shutdownNow();
    }

    /// Returns once nothing works for it any more, not even what was given up.
    void end() throws InterruptedException {
        stop();
        if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new AssertionError("a compilation still works");
        }
    }
}
