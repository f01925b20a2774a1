package se.medlyss.exchange.folder;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The real file system.
public final class DiskFiles implements FileOps {

    private static final Logger LOG = System.getLogger(DiskFiles.class.getName());
    private static final boolean WINDOWS = File.separatorChar == '\\';

    @Override
    public boolean isFolder(Path folder) {
        return Files.isDirectory(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void writeNew(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// `ATOMIC_MOVE` replaces on every system, and a plain move on POSIX looks first and replaces after.
    /// Windows renames without replacing when it is not told otherwise; elsewhere a hard link is the one step
    /// that is both whole and refuses a taken name. A folder that knows no hard links (FAT, some network file
    /// systems) falls back to the plain move: only this writer writes here, and the name carries the content's
    /// hash.
    @Override
    public void publish(Path temporary, Path target) throws IOException {
        if (WINDOWS || !linked(temporary, target)) {
            Files.move(temporary, target);
            return;
        }
        try {
            Files.delete(temporary);
        } catch (IOException held) {
            LOG.log(Level.DEBUG, "a temporary is left for a later day", held);
        }
    }

    private static boolean linked(Path temporary, Path target) throws IOException {
        try {
            Files.createLink(target, temporary);
            return true;
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            LOG.log(Level.DEBUG, "no hard links here", noLinks);
            return false;
        }
    }

    /// Windows cannot open a folder for this, and some network file systems refuse it; what is lost then is
    /// found missing when it is verified, and written again.
    @Override
    public void syncFolder(Path folder) {
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            LOG.log(Level.DEBUG, "the folder cannot be synced", cannot);
        }
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException(file + " is not a regular file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public Instant changedAt(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException noMount) {
            // In a changed root Linux names no mount for what lies on the root itself.
            LOG.log(Level.DEBUG, "the folder's mount is not told", noMount);
            return folder.toFile().getUsableSpace();
        }
    }

    @Override
    public boolean readOnly(Path folder) throws IOException {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException noMount) {
            LOG.log(Level.DEBUG, "whether the folder can be written is not told", noMount);
            return false;
        }
    }
}
