package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// File operations that are still there after a power cut. None of them is for the open database: on POSIX, closing
/// a second channel to it would drop SQLite's locks.
final class DurableFiles {

    private static final System.Logger LOG = System.getLogger(DurableFiles.class.getName());

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private DurableFiles() {}

    /// Sends a file's content to the disk.
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Sends a folder's names to the disk. Windows does that by itself, and cannot open a folder.
    static void syncFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// Makes a folder and those above it; only the user may look into it, where the system knows such a thing.
    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (hasOwners(folder)) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        }
        Path above = folder.getParent();
        if (above != null) {
            syncFolder(above);
        }
    }

    private static boolean hasOwners(Path folder) {
        try {
            return Files.getFileStore(folder).supportsFileAttributeView("posix");
        } catch (IOException unknown) {
            LOG.log(Level.DEBUG, "the kind of file system is not told", unknown);
            return !WINDOWS;
        }
    }

    /// Gives a finished file its final name.
    static void publish(Path temporary, Path file) throws IOException {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        syncName(file);
    }

    /// Sends the name of a file that was just made to the disk.
    static void syncName(Path file) throws IOException {
        syncFolder(folder(file));
    }

    /// Copies a file under a temporary name first, so that the final name never stands for half a file.
    static void copy(Path from, Path to) throws IOException {
        Path temporary = to.resolveSibling(to.getFileName() + ".tmp");
        Files.copy(from, temporary, StandardCopyOption.REPLACE_EXISTING);
        sync(temporary);
        publish(temporary, to);
    }

    /// Removes a file or a folder with everything in it.
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                for (Path entry : entries.toList()) {
                    remove(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    static long size(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file without a folder: " + file);
        }
        return folder;
    }

    /// What a fault of the file system means to somebody who can do something about it.
    static StorageException explained(IOException fault, Path where) {
        String detail = String.valueOf(fault.getMessage());
        return new StorageException(reason(fault, where), detail, fault);
    }

    private static Reason reason(IOException fault, Path where) {
        if (fault instanceof AccessDeniedException) {
            return Reason.NOT_ALLOWED;
        }
        String why = fault instanceof FileSystemException known ? String.valueOf(known.getReason()) : "";
        String text = (why + " " + fault.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("read-only")) {
            return Reason.NOT_ALLOWED;
        }
        return text.contains("no space") || text.contains("not enough space") || roomFor(where) < 1
                ? Reason.DISK_FULL
                : Reason.INPUT_OUTPUT;
    }

    /// The bytes that can still be written where the file lies, or would lie; very many when the system does not
    /// tell.
    static long roomFor(Path where) {
        Path existing = where.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException unknown) {
            LOG.log(Level.DEBUG, "how much room there is cannot be told", unknown);
            return Long.MAX_VALUE;
        }
    }
}
