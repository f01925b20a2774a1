package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.medlyss.application.DamageReport;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// What can be done after the store was found damaged. Nothing happens until somebody chose.
public final class Recovery {

    private final StoreOpening opening;
    private final StoreFiles files;
    private final SetAside setAside;
    private final Path folder;
    private final Optional<BackupFile> backup;
    private final DamageReport report;

    Recovery(StoreOpening opening, StoreFiles files, Path folder) throws StorageException {
        this.opening = opening;
        this.files = files;
        this.setAside = new SetAside(files);
        this.folder = folder;
        this.backup = new Backups(files.backups()).newestGood();
        this.report = new Lacking(files).report(folder, backup.orElse(null));
    }

    /// What happened, which backup there is, and what it lacks.
    public DamageReport report() {
        return report;
    }

    /// Goes on with the newest good backup.
    ///
    /// @throws StorageException `UNKNOWN` when there is none
    public StoreStart restoreBackup() throws StorageException {
        BackupFile good = backup.orElseThrow(() -> new StorageException(Reason.UNKNOWN, "there is no backup", null));
        try {
            DurableFiles.copy(good.path(), files.database());
            setAside.decided(folder);
        } catch (IOException e) {
            throw DurableFiles.explained(e, files.database());
        }
        return opening.open();
    }

    /// Goes on with an empty store; the damaged one and the backups stay where they are.
    public StoreStart startEmpty() throws StorageException {
        try {
            setAside.decided(folder);
        } catch (IOException e) {
            throw DurableFiles.explained(e, folder);
        }
        return opening.open();
    }
}
