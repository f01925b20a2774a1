package se.medlyss.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.report.table.CsvTable;

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
