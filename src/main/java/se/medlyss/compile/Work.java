package se.medlyss.compile;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompilationException.Reason;

/// What workers did.
final class Work {

    private Work() {}

    /// Waits for a worker, and fails as it failed.
    static <T> T result(Future<T> future) throws IOException, CompilationException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException cause -> throw cause;
                case CompilationException cause -> throw cause;
                case null, default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompilationException(Reason.CANCELLED, "", stopped);
        }
    }

    /// Waits until none works any more, however it ended: then nothing of theirs is left lying about. Whoever is
    /// interrupted waits no longer.
    static void awaitEnd(List<? extends Future<?>> futures) {
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException told) {
                System.getLogger(Work.class.getName()).log(System.Logger.Level.DEBUG, "ended", told);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
