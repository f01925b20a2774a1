package se.medlyss.compile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The index for as long as one run needs it. A second run at the same time reads everything for itself, into an
/// index that it throws away: its output is the same.
final class IndexLease implements AutoCloseable {

    private final FileChannel lockFile;
    private final @Nullable FileLock lock;
    private final Path file;
    private final Index index;

    private IndexLease(FileChannel lockFile, @Nullable FileLock lock, Path file) throws SQLException, IOException {
        this.lockFile = lockFile;
        this.lock = lock;
        this.file = file;
        this.index = Index.open(file);
    }

    /// @param folder on this computer's own disk
    /// @param name   which shared folder it is about
    static IndexLease take(Path folder, String name) throws SQLException, IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = tryLock(channel);
            Path file = lock == null ? Files.createTempFile(folder, name, ".tmp") : folder.resolve(name + ".db");
            return new IndexLease(channel, lock, file);
        } catch (SQLException | IOException cannot) {
            channel.close();
            throw cannot;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    Index index() {
        return index;
    }

    @Override
    public void close() throws SQLException, IOException {
        try {
            index.close();
            if (lock == null) {
                Index.delete(file);
            }
        } finally {
            lockFile.close();
        }
    }
}
