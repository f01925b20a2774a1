package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.StorageException;

/// Damaged stores, each in a folder of its own with its `-wal`, kept for 35 days. Until somebody decided what to go
/// on with, a marker stands in the folder, so that neither a crash nor closing the app turns a damaged store into
/// an empty one.
final class SetAside {

    private static final String UNDECIDED = "undecided";
    private static final List<String> ENDINGS = List.of("", "-wal", "-shm", "-journal");

    private final StoreFiles files;

    SetAside(StoreFiles files) {
        this.files = files;
    }

    /// Says that the store is to be set aside; done at the next [#finish].
    void intend(Instant now) throws StorageException {
        try {
            Path folder = newFolder(files, now);
            Path marker = folder.resolve(UNDECIDED);
            Files.writeString(marker, "");
            DurableFiles.sync(marker);
            DurableFiles.syncFolder(folder);
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.setAside());
        }
    }

    /// A folder is named after a second; a second damage within it takes the next.
    static Path newFolder(StoreFiles files, Instant now) throws IOException {
        DurableFiles.makeFolder(files.setAside());
        Path folder = files.setAside().resolve(BackupFile.stamp(now));
        for (int second = 1; Files.exists(folder); second++) {
            folder = files.setAside().resolve(BackupFile.stamp(now.plusSeconds(second)));
        }
        DurableFiles.makeFolder(folder);
        return folder;
    }

    /// The store that was set aside, or is to be, and about which nobody has decided yet. What a crash left undone
    /// is done. The database must not be open.
    Optional<Path> finish() throws StorageException {
        try {
            for (BackupFile aside : BackupFile.setAsideIn(files.setAside())) {
                if (Files.exists(aside.path().resolve(UNDECIDED)) && isUndecided(aside.path())) {
                    return Optional.of(aside.path());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.setAside());
        }
    }

    private boolean isUndecided(Path folder) throws IOException {
        boolean moved = Files.exists(folder.resolve(files.database().getFileName()));
        if (moved && Files.exists(files.database())) {
            // A new store stands in its place already: only the marker outlived the decision.
            decided(folder);
            return false;
        }
        for (String ending : ENDINGS) {
            Path file = files.database().resolveSibling(files.database().getFileName() + ending);
            if (Files.exists(file)) {
                Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.deleteIfExists(files.acknowledged());
        DurableFiles.syncFolder(folder);
        DurableFiles.syncFolder(files.home());
        return true;
    }

    /// Somebody decided, and a new store stands in the damaged one's place.
    void decided(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(UNDECIDED));
        DurableFiles.syncFolder(folder);
    }

    /// Removes what was set aside 35 days ago. True when there was something.
    boolean tidy(Instant now) throws StorageException {
        boolean removed = false;
        try {
            for (BackupFile aside : BackupFile.setAsideIn(files.setAside())) {
                if (BackupPolicy.isPast(now, aside)) {
                    DurableFiles.remove(aside.path());
                    removed = true;
                }
            }
            return removed;
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.setAside());
        }
    }
}
