package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// Makes backups, and looks after them. A backup has its final name only after it was read again and found whole.
final class Backups {

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final String UNFINISHED = ".tmp";

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /// The backups there are, newest first.
    List<BackupFile> all() throws StorageException {
        try {
            return BackupFile.in(folder);
        } catch (IOException e) {
            throw DurableFiles.explained(e, folder);
        }
    }

    /// Makes a backup: a compact copy under a temporary name, sent to the disk, opened again, checked and compared.
    ///
    /// @throws StorageException `INPUT_OUTPUT` when what was written is not what was read
    void make(Database database, Instant now, BooleanSupplier stop) throws StorageException, CallBegan {
        Path temporary = folder.resolve(BackupFile.name(now) + UNFINISHED);
        try {
            DurableFiles.makeFolder(folder);
            removeUnfinished();
            boolean published = false;
            try {
                Contents contents = database.interruptibly(stop, sql -> {
                    sql.run("VACUUM INTO '" + temporary.toString().replace("'", "''") + "'");
                    return Contents.of(sql);
                });
                DurableFiles.sync(temporary);
                verify(temporary, contents, stop);
                DurableFiles.publish(temporary, folder.resolve(BackupFile.name(now)));
                published = true;
            } finally {
                if (!published) {
                    Files.deleteIfExists(temporary);
                }
            }
        } catch (IOException e) {
            throw DurableFiles.explained(e, folder);
        }
    }

    private static void verify(Path copy, Contents expected, BooleanSupplier stop) throws StorageException, CallBegan {
        try (Database database = Database.openUntouched(copy)) {
            database.interruptibly(stop, sql -> {
                String integrity = Checks.integrity(sql);
                if (!integrity.equals(Checks.OK) || !Contents.of(sql).equals(expected)) {
                    throw new StorageException(Reason.INPUT_OUTPUT, "the backup is not what was read", null);
                }
                return integrity;
            });
        }
    }

    /// The newest backup that can be opened by this app and is whole, its chains included.
    Optional<BackupFile> newestGood() throws StorageException {
        return all().stream().filter(Backups::isGood).findFirst();
    }

    /// Whether a backup can be used.
    static boolean isGood(BackupFile backup) {
        try (Database database = Database.openUntouched(backup.path())) {
            boolean whole =
                    database.read(sql -> Migrations.STANDARD.fromTheFuture(sql).isEmpty()
                            && Checks.integrity(sql).equals(Checks.OK));
            if (!whole) {
                return false;
            }
            for (Checks.Evaluation evaluation : database.read(sql -> Checks.evaluations(sql, "true"))) {
                if (!Checks.whole(database, evaluation)) {
                    return false;
                }
            }
            return true;
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "a backup cannot be used", e);
            return false;
        }
    }

    /// Removes the backups that have had their time. True when there were any.
    boolean tidy(BackupPolicy policy, Instant now) throws StorageException {
        List<BackupFile> surplus = policy.surplus(now, all());
        try {
            for (BackupFile backup : surplus) {
                Files.deleteIfExists(backup.path());
            }
        } catch (IOException e) {
            throw DurableFiles.explained(e, folder);
        }
        return !surplus.isEmpty();
    }

    private void removeUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }
}
