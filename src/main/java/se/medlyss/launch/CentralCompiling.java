package se.medlyss.launch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationWatch;
import se.medlyss.application.compilation.CompileShare;
import se.medlyss.application.compilation.CompiledInsights;
import se.medlyss.application.compilation.WriteReceipts;
import se.medlyss.cli.Toolbox;
import se.medlyss.compile.Compiler;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.ReceiptJson;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.PatientFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.exchange.folder.TimedFiles;
import se.medlyss.exchange.screen.RecordScreen;

/// What compiles shared folders, with threads of its own.
final class CentralCompiling implements Toolbox.Compiling {

    private static final Duration LONGEST_OPERATION = Duration.ofSeconds(20);

    /// Nothing at all was read or written for so long: a slow folder is none that hangs.
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final AppFolders folders;
    private final StopRequest stop;
    private final ExecutorService compilations = Wiring.compilations();
    private final ExecutorService workers = Wiring.compilers();
    private final ExecutorService files = Wiring.compilersFiles();
    private final InstantSource clock = InstantSource.system();

    /// @param stop what ends a command
    CentralCompiling(AppFolders folders, StopRequest stop) {
        this.stop = stop;
        this.folders = folders;
    }

    /// What the latest run of a request found.
    CompiledInsights insights(Supplier<Optional<Compilation.Request>> request) {
        return new CompiledInsights(compiler(), request, watch());
    }

    private Compiler compiler() {
        return new Compiler(new RecordScreen(), new RosterJson(), new KeyJson(), folders::compilations, workers, clock);
    }

    @Override
    public CompileShare compileShare() {
        return new CompileShare(
                compiler(), List.of(Outputs.all()), new WriteReceipts(this::folder, new ReceiptJson()), watch());
    }

    private CompilationWatch watch() {
        return new CompilationWatch(compilations, LONGEST_SILENCE);
    }

    private ShareFolder folder(Path share) {
        var timed = new TimedFiles(new DiskFiles(), files, LONGEST_OPERATION);
        return new SharedFolder(
                () -> Optional.of(share), new PatientFiles(timed, Thread::sleep), new SecureRandom(), clock);
    }

    @Override
    public boolean watched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public boolean stopping() {
        return stop.made();
    }

    @Override
    public void close() {
        compilations.shutdownNow();
        workers.shutdownNow();
        files.shutdownNow();
        stop.tidied();
    }
}
