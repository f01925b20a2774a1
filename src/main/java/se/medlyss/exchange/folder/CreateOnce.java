package se.medlyss.exchange.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder.AlreadyThere;
import se.medlyss.application.ShareFolder.NameTaken;
import se.medlyss.application.ShareFolder.Presence;
import se.medlyss.application.ShareFolder.Result;
import se.medlyss.application.ShareFolder.Written;

/// Files that are created once and never replaced. A file is written to a temporary name beside its final one,
/// forced to the disk, and given its name in a step that refuses a taken one; so a reader sees all of it or
/// nothing, whenever the writer dies.
final class CreateOnce {

    private static final System.Logger LOG = System.getLogger(CreateOnce.class.getName());
    private static final Pattern TEMPORARY = Pattern.compile("\\.[0-9a-f]{16}\\.tmp");

    private final FileOps files;
    private final RandomGenerator random;

    CreateOnce(FileOps files, RandomGenerator random) {
        this.files = files;
        this.random = random;
    }

    /// Makes the file, and the folders above it.
    Result create(Path target, byte[] bytes) throws IOException {
        Result known = compared(compare(target, bytes));
        if (known != null) {
            return known;
        }
        files.createFolders(FileOps.folderOf(target));
        Path temporary =
                target.resolveSibling(".%s.tmp".formatted(HexFormat.of().toHexDigits(random.nextLong())));
        try {
            files.writeNew(temporary, bytes);
            files.publish(temporary, target);
            files.syncFolder(FileOps.folderOf(target));
            return new Written();
        } catch (FileAlreadyExistsException taken) {
            discard(temporary);
            return Optional.ofNullable(compared(compare(target, bytes))).orElseThrow(() -> taken);
        } catch (IOException fault) {
            discard(temporary);
            throw fault;
        }
    }

    private static @Nullable Result compared(Presence presence) {
        return switch (presence) {
            case SAME -> new AlreadyThere();
            case OTHER -> new NameTaken();
            case MISSING, UNREACHABLE -> null;
        };
    }

    private void discard(Path temporary) {
        try {
            files.delete(temporary);
        } catch (IOException left) {
            LOG.log(System.Logger.Level.DEBUG, "a temporary is left for a later day", left);
        }
    }

    /// Compares a file with these bytes.
    Presence compare(Path file, byte[] bytes) throws IOException {
        try {
            return Arrays.equals(files.read(file, bytes.length + 1), bytes) ? Presence.SAME : Presence.OTHER;
        } catch (NoSuchFileException nothing) {
            return Presence.MISSING;
        }
    }

    /// Removes the temporaries in a folder that were last changed before that instant.
    void sweep(Path folder, Instant changedBefore) throws IOException {
        for (Path file : temporaries(folder)) {
            if (files.changedAt(file).isBefore(changedBefore)) {
                files.delete(file);
            }
        }
    }

    private List<Path> temporaries(Path folder) throws IOException {
        try {
            return files.list(folder).stream()
                    .filter(file ->
                            TEMPORARY.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (NoSuchFileException nothing) {
            return List.of();
        }
    }
}
