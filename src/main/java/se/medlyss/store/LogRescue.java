package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.DamagedLog;
import se.medlyss.application.DamagedLog.Outcome;
import se.medlyss.application.StorageException;
import se.medlyss.store.wal.WalLook;

/// Goes on with what can be saved of a damaged log: the files are moved into a folder of their own, as they are, and
/// copies take their places, the log mended as far as it can be. A crash in the middle is made up for at the next
/// start, and what happened stands in the folder until the user was told.
final class LogRescue {

    private static final System.Logger LOG = System.getLogger(LogRescue.class.getName());
    private static final String GOING_ON = "going-on";
    private static final String AS_FOUND = "as-found";
    private static final String UNTOLD = "untold";

    private final StoreFiles files;

    LogRescue(StoreFiles files) {
        this.files = files;
    }

    /// Looks at the log before SQLite does.
    Optional<Outcome> look() throws IOException {
        if (folderWith(GOING_ON).isPresent()) {
            return Optional.empty();
        }
        return switch (WalLook.at(files.log()).condition()) {
            case SOUND -> Optional.empty();
            case MENDABLE -> Optional.of(Outcome.NOTHING_LOST);
            case CUT -> Optional.of(Outcome.LAST_LOST);
        };
    }

    /// Sets the files aside. They may be open: SQLite leaves a file that was moved as it is.
    void begin(Outcome outcome, Instant now) throws IOException {
        LOG.log(Level.ERROR, "the log is damaged: " + outcome);
        Path folder = SetAside.newFolder(files, now);
        write(folder, GOING_ON, outcome.name());
        try {
            moveAway(folder);
        } catch (IOException stillOpen) {
            // Windows moves no open file. It is moved at the next look, once it is closed.
            LOG.log(Level.DEBUG, "the files are moved later", stillOpen);
        }
    }

    private void moveAway(Path folder) throws IOException {
        for (Path file : List.of(files.database(), files.log(), files.acknowledged())) {
            Path aside = folder.resolve(file.getFileName());
            if (Files.exists(file) && !Files.exists(aside)) {
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        DurableFiles.syncFolder(folder);
        DurableFiles.syncFolder(files.home());
    }

    /// Puts the copies in place. The database comes last: it is the sign that all is there.
    void finish() throws IOException {
        Optional<Path> begun = folderWith(GOING_ON);
        if (begun.isEmpty()) {
            return;
        }
        Path folder = begun.get();
        Path aside = folder.resolve(files.database().getFileName());
        if (!Files.exists(aside) || !Files.exists(files.database())) {
            moveAway(folder);
            Path temporary = files.log().resolveSibling(files.log().getFileName() + ".tmp");
            Files.deleteIfExists(temporary);
            copyLog(folder, temporary);
            if (Files.exists(temporary)) {
                DurableFiles.sync(temporary);
                DurableFiles.publish(temporary, files.log());
            }
            DurableFiles.copy(aside, files.database());
        }
    }

    private void copyLog(Path folder, Path to) throws IOException {
        Path log = folder.resolve(files.log().getFileName());
        if (!Files.exists(folder.resolve(AS_FOUND))) {
            WalLook.at(log).writeMended(to);
        } else if (Files.exists(log)) {
            Files.copy(log, to);
        }
    }

    /// Whether copies are in place that have not proved right yet.
    boolean isGoingOn() throws IOException {
        return folderWith(GOING_ON).isPresent();
    }

    /// The mended log turned out wrong: what SQLite itself takes of the log as it was found is tried next.
    ///
    /// @return false when that was tried already; then the folder is left as it is
    boolean tryAsFound() throws IOException {
        Optional<Path> begun = folderWith(GOING_ON);
        if (begun.isEmpty()) {
            return false;
        }
        Path folder = begun.get();
        if (Files.exists(folder.resolve(AS_FOUND))) {
            Files.delete(folder.resolve(GOING_ON));
            return false;
        }
        Files.deleteIfExists(files.database());
        Files.deleteIfExists(files.log());
        write(folder, GOING_ON, Outcome.LAST_LOST.name());
        write(folder, AS_FOUND, "");
        return true;
    }

    /// When the latest saved event happened.
    interface SavedUntil {
        Instant ask() throws StorageException;
    }

    /// The copies are open and hold what could be saved.
    void wentOn(SavedUntil savedUntil) throws IOException, StorageException {
        Optional<Path> begun = folderWith(GOING_ON);
        if (begun.isPresent()) {
            Path marker = begun.get().resolve(GOING_ON);
            write(begun.get(), UNTOLD, Files.readString(marker) + " " + savedUntil.ask());
            Files.delete(marker);
        }
    }

    /// What the user has not been told yet.
    Optional<DamagedLog> untold() throws IOException {
        Optional<Path> folder = folderWith(UNTOLD);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String[] words = Files.readString(folder.get().resolve(UNTOLD)).split(" ");
        return Optional.of(
                new DamagedLog(Outcome.valueOf(words[0]), folder.get().toString(), Instant.parse(words[1])));
    }

    /// The user knows.
    void told() throws IOException {
        for (Optional<Path> folder = folderWith(UNTOLD); folder.isPresent(); folder = folderWith(UNTOLD)) {
            Files.delete(folder.get().resolve(UNTOLD));
        }
    }

    private Optional<Path> folderWith(String marker) throws IOException {
        return BackupFile.setAsideIn(files.setAside()).stream()
                .map(BackupFile::path)
                .filter(folder -> Files.exists(folder.resolve(marker)))
                .findFirst();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path marker = folder.resolve(name);
        Files.writeString(marker, text);
        DurableFiles.sync(marker);
        DurableFiles.syncFolder(folder);
    }
}
