package se.medlyss.exchange.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// File operations that are given up after a while, because a dead share hangs for minutes. While one still
/// hangs, the next is refused at once instead of hanging beside it.
public final class TimedFiles implements FileOps {

    private final FileOps files;
    private final ExecutorService executor;
    private final Duration limit;
    private @Nullable Future<?> hanging;

    /// @param executor runs the operations; a single thread is enough
    /// @param limit    how long each may take
    public TimedFiles(FileOps files, ExecutorService executor, Duration limit) {
        this.files = files;
        this.executor = executor;
        this.limit = limit;
    }

    @Override
    public boolean isFolder(Path folder) throws IOException {
        return timed(() -> files.isFolder(folder));
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        run(() -> files.createFolders(folder));
    }

    @Override
    public void writeNew(Path file, byte[] bytes) throws IOException {
        run(() -> files.writeNew(file, bytes));
    }

    @Override
    public void publish(Path temporary, Path target) throws IOException {
        run(() -> files.publish(temporary, target));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        run(() -> files.syncFolder(folder));
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        return timed(() -> files.read(file, most));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return timed(() -> files.list(folder));
    }

    @Override
    public void delete(Path file) throws IOException {
        run(() -> files.delete(file));
    }

    @Override
    public Instant changedAt(Path file) throws IOException {
        return timed(() -> files.changedAt(file));
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        return timed(() -> files.usableSpace(folder));
    }

    @Override
    public boolean readOnly(Path folder) throws IOException {
        return timed(() -> files.readOnly(folder));
    }

    @FunctionalInterface
    private interface Operation {
        void run() throws IOException;
    }

    private void run(Operation operation) throws IOException {
        timed(() -> {
            operation.run();
            return true;
        });
    }

    private synchronized <T> T timed(Callable<T> operation) throws IOException {
        if (hanging != null && !hanging.isDone()) {
            throw new SlowFolderException("an earlier operation still hangs");
        }
        Future<T> future = executor.submit(operation);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            // Not cancelled: a cancelled future says that it is done while its thread still hangs.
            hanging = future;
            throw new SlowFolderException("no answer within " + limit.toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw inOwnWords(failed.getCause());
        } catch (InterruptedException stopped) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static IOException inOwnWords(@Nullable Throwable cause) {
        return cause instanceof IOException known ? known : new IOException("unexpected", cause);
    }
}
