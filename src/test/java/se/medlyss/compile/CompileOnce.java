package se.medlyss.compile;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;

/// Compiles a share in a process of its own, and prints what was accepted and what was not.
public final class CompileOnce {

    private CompileOnce() {}

    /// @param folder holds `share`; takes the index and the output
    public static void main(String[] folder) throws Exception {
        Path home = Path.of(folder[0]);
        try (var workers = Executors.newFixedThreadPool(2)) {
            var compiler = new Compiler(
                    new RecordScreen(),
                    new RosterJson(),
                    new KeyJson(),
                    () -> home.resolve("index"),
                    workers,
                    InstantSource.system());
            Balance balance = compiler.compile(
                            new Compilation.Request(
                                    home.resolve("share"),
                                    Optional.of(home.resolve("out")),
                                    List.of(),
                                    Optional.empty()),
                            Compilation.Progress.NONE)
                    .balance();
            System.out.println(balance.accepted() + " " + (balance.quarantined() + balance.retried()));
        }
    }
}
