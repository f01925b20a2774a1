package se.medlyss.application;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// Runs work on the store thread and waits for it. For those who work on a thread of their own.
public final class OnStore {

    private final ExecutorService store;

    /// @param store runs one task at a time, on the thread that owns the database
    public OnStore(ExecutorService store) {
        this.store = store;
    }

    /// Work on the store.
    @FunctionalInterface
    public interface Work<T> {
        T run() throws StorageException;
    }

    /// Work on the store without a result.
    @FunctionalInterface
    public interface Step {
        void run() throws StorageException;
    }

    /// Runs it, and waits for its result.
    public <T> T get(Work<T> work) throws StorageException {
        Future<T> result = store.submit(work::run);
        try {
            return result.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof StorageException known
                    ? known
                    : new StorageException(StorageException.Reason.INPUT_OUTPUT, "unexpected", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StorageException(StorageException.Reason.BUSY, "stopped", stopped);
        }
    }

    /// Runs it, and waits for its end.
    public void run(Step step) throws StorageException {
        get(() -> {
            step.run();
            return true;
        });
    }
}
