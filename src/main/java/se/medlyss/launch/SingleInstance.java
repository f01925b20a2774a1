package se.medlyss.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// A home has one owner at a time. The system gives the lock back when its process ends, however it ends.
final class SingleInstance implements AutoCloseable {

    private static final String LOCK = "medlyss.lock";
    // Beside the lock, not in it: on POSIX, closing a second channel to a locked file drops the lock.
    private static final String OWNER = "medlyss.owner";

    private final FileChannel channel;
    private final FileLock lock;

    /// What became of a claim.
    sealed interface Claim {}

    /// The home is ours until the instance is closed.
    record Ours(SingleInstance instance) implements Claim {}

    /// Somebody else has it.
    record Taken(Owner owner) implements Claim {}

    private SingleInstance(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Claims a home, which is made when it is missing.
    ///
    /// @throws IOException when the folder cannot be made or written
    static Claim claim(Path home, Owner me) throws IOException {
        make(home);
        var channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return new Taken(Owner.read(home.resolve(OWNER)));
        }
        me.write(home.resolve(OWNER));
        return new Ours(new SingleInstance(channel, lock));
    }

    /// Names and notes are nobody else's business on a computer that people share.
    private static void make(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        Files.createDirectories(home);
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
