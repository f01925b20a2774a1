package se.medlyss.compile;

import java.io.IOException;
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
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompilationException(Reason.CANCELLED, "", stopped);
        }
    }
}
