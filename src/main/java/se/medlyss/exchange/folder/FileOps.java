package se.medlyss.exchange.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What the shared folder asks of a file system, in steps as small as can fail. Tests put liars in its place:
/// disks that fill up half-way, scanners that hold a file, shares that hang.
public interface FileOps {

    /// Whether the folder is there. False when it cannot be told.
    boolean isFolder(Path folder) throws IOException;

    /// Makes the folder and those above it that are missing.
    void createFolders(Path folder) throws IOException;

    /// Creates the file, which must not exist, writes all bytes and forces them to the disk.
    void writeNew(Path file, byte[] bytes) throws IOException;

    /// Gives a finished temporary its final name in the same folder. A reader sees all of the file or none.
    /// Never replaces.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when the name is taken; the temporary is still there
    void publish(Path temporary, Path target) throws IOException;

    /// Forces the folder's names to the disk, where the system can.
    void syncFolder(Path folder) throws IOException;

    /// At most so many bytes from the beginning of a regular file; links are not followed.
    byte[] read(Path file, int limit) throws IOException;

    /// The files and folders directly in a folder.
    List<Path> list(Path folder) throws IOException;

    /// Deletes the file, if it is there.
    void delete(Path file) throws IOException;

    /// When the file was last changed, by the server's clock.
    Instant changedAt(Path file) throws IOException;

    /// Bytes that can still be written.
    long usableSpace(Path folder) throws IOException;

    /// The folder that a file lies in.
    static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.getParent(), Path.of(""));
    }

    /// Whether the file system refuses all writing.
    boolean readOnly(Path folder) throws IOException;
}
