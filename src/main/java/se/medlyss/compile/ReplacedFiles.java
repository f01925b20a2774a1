package se.medlyss.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.output.OutputFolder;

/// Files of the output folder. They are written under another name and then moved, so that nobody ever reads half of
/// one; two who write at once each move a whole one.
public final class ReplacedFiles implements OutputFolder {

    private static final int BUFFER = 1 << 16;

    @Override
    public Replacement replace(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + name + "-" + UUID.randomUUID() + ".tmp");
        OutputStream bytes = new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER);
        return new Moved(temporary, folder.resolve(name), bytes);
    }

    /// @param temporary beside the target, for a move between disks is none
    private record Moved(Path temporary, Path target, OutputStream bytes) implements Replacement {

        @Override
        public void keep() throws IOException {
            bytes.close();
            move(temporary, target);
        }

        @Override
        public void close() throws IOException {
            try (bytes) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException thisFolderCannot) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public boolean holds(Path folder, String name, String words) {
        try (InputStream in = Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(BUFFER), StandardCharsets.UTF_8).contains(words);
        } catch (IOException notThere) {
            return false;
        }
    }

    @Override
    public boolean has(Path folder, String name) {
        return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<String> parts(Path folder) throws IOException {
        return List.copyOf(new PartFolder(folder).there());
    }

    @Override
    public void remove(Path folder, String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}
