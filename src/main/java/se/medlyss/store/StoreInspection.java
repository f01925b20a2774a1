package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.sharing.Inspection;
import se.medlyss.store.wal.WalLook;

/// Checks a store and reads it out.
final class StoreInspection implements Inspection {

    private final StoreFiles files;
    private final @Nullable Database open;

    /// @param open the store's own database; null to open the file for each look at it
    StoreInspection(StoreFiles files, @Nullable Database open) {
        this.files = files;
        this.open = open;
    }

    private interface Look<T> {
        T at(Database database) throws StorageException;
    }

    @Override
    public Verification verify() throws StorageException {
        Findings findings = new Findings();
        try {
            if (open == null) {
                findings.log(files.log());
            }
            look(database -> {
                findings.acknowledged(database, files);
                findings.file(database);
                findings.chains(database);
                return findings;
            });
        } catch (StorageException e) {
            findings.failed(e);
        }
        return findings.with(new Backups(files.backups()).all());
    }

    @Override
    public void dump(Consumer<StoredEvent> to) throws StorageException {
        look(database -> database.read(sql -> {
            sql.each(
                    """
                    SELECT id, seq, type, offset_ms, wall, payload, hash FROM event
                    JOIN evaluation ON number = event.evaluation ORDER BY event.evaluation, seq""",
                    row -> to.accept(new StoredEvent(
                            UUID.fromString(row.getString("id")),
                            row.getInt("seq"),
                            row.getString("type"),
                            row.getLong("offset_ms"),
                            row.getString("wall"),
                            row.getString("payload"),
                            HexFormat.of().formatHex(row.getBytes("hash")))));
            return to;
        }));
    }

    private <T> T look(Look<T> look) throws StorageException {
        if (open != null) {
            return look.at(open);
        }
        try {
            if (DurableFiles.size(files.database()) == 0) {
                throw new StorageException(Reason.UNKNOWN, "there is no store in " + files.home(), null);
            }
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.database());
        }
        if (!Files.exists(files.log())) {
            return look(files.database(), look);
        }
        try (StoreCopy copy = new StoreCopy(files.database(), files.inspected())) {
            return look(copy.database(), look);
        }
    }

    private static <T> T look(Path file, Look<T> look) throws StorageException {
        try (Database database = Database.open(file, Pragmas.STANDARD, () -> false)) {
            Optional<StoreStart.TooNew> tooNew = database.read(Migrations.STANDARD::fromTheFuture);
            if (tooNew.isPresent()) {
                String needed = String.valueOf(tooNew.get().neededApp());
                throw new StorageException(Reason.TOO_NEW, "needs version " + needed, null);
            }
            return look.at(database);
        }
    }

    /// Collects what is found.
    private static final class Findings {

        private final List<Finding> found = new ArrayList<>();
        private String integrity = "unknown";
        private int checked;
        private int broken;

        /// Nobody looks at the log of an open store but SQLite.
        void log(Path log) throws StorageException {
            try {
                WalLook.Condition condition = WalLook.at(log).condition();
                if (condition != WalLook.Condition.SOUND) {
                    found.add(new Finding(Kind.LOG_DAMAGED, condition.name().toLowerCase(Locale.ROOT)));
                }
            } catch (IOException e) {
                throw DurableFiles.explained(e, log);
            }
        }

        void acknowledged(Database database, StoreFiles files) throws StorageException {
            Acknowledgement latest = new Acknowledgement(files.acknowledged());
            if (database.read(sql -> latest.isMissingIn(sql, ErasedList.idsIn(files.erased())))) {
                found.add(new Finding(Kind.ACKNOWLEDGED_MISSING, "what was saved last is not there"));
            }
        }

        void file(Database database) throws StorageException {
            integrity = database.read(Checks::integrity);
            if (!integrity.equals(Checks.OK)) {
                found.add(new Finding(Kind.DAMAGED, integrity));
            }
            database.read(sql -> sql.list("PRAGMA foreign_key_check", row -> row.getString(1)))
                    .forEach(table -> found.add(new Finding(Kind.REFERENCE_BROKEN, table)));
        }

        void chains(Database database) throws StorageException {
            for (Checks.Evaluation evaluation : database.read(sql -> Checks.evaluations(sql, "true"))) {
                checked++;
                if (!Checks.whole(database, evaluation)) {
                    broken++;
                    found.add(new Finding(Kind.CHAIN_BROKEN, evaluation.id().toString()));
                }
            }
        }

        /// What keeps the file from being looked at: a finding when it is about the file, else an exception.
        void failed(StorageException e) throws StorageException {
            Kind kind = switch (e.reason()) {
                case UNKNOWN -> Kind.MISSING;
                case DAMAGED -> Kind.DAMAGED;
                case TOO_NEW -> Kind.TOO_NEW;
                case DISK_FULL,
                        NOT_ALLOWED,
                        INPUT_OUTPUT,
                        BUSY,
                        UNSUITABLE_PLACE,
                        PATH_TOO_LONG,
                        CHAIN_MISMATCH,
                        BLIND -> throw e;
            };
            if (kind == Kind.DAMAGED) {
                integrity = String.valueOf(e.getMessage());
            }
            found.add(new Finding(kind, String.valueOf(e.getMessage())));
        }

        Verification with(List<BackupFile> files) {
            List<Backup> backups = new ArrayList<>();
            for (BackupFile file : files) {
                String name = file.path().getFileName().toString();
                Backup backup = new Backup(name, file.at(), file.bytes(), Backups.isGood(file));
                backups.add(backup);
                if (!backup.ok()) {
                    found.add(new Finding(Kind.BACKUP_UNUSABLE, name));
                }
            }
            return new Verification(integrity, new Chains(checked, broken), backups, found);
        }
    }
}
