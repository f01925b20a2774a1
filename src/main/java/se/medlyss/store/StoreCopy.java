package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.medlyss.application.StorageException;
import se.medlyss.store.wal.WalLook;

/// A passing copy of a store that nobody has open, to be read in its stead: SQLite would write the log into the file
/// and remove it, and with it what tells of damage. The copy's log is mended as far as it can be.
final class StoreCopy implements AutoCloseable {

    private final Path folder;
    private final Path database;

    /// @param original the database file; its log lies beside it
    /// @param folder   where the copy is made; gone when it is closed
    StoreCopy(Path original, Path folder) throws StorageException {
        this.folder = folder;
        this.database = folder.resolve(original.getFileName());
        boolean made = false;
        try {
            DurableFiles.remove(folder);
            DurableFiles.makeFolder(folder);
            if (Files.exists(original)) {
                Files.copy(original, database);
            }
            copyLog(original);
            made = true;
        } catch (IOException e) {
            throw DurableFiles.explained(e, folder);
        } finally {
            if (!made) {
                removeAfterAll();
            }
        }
    }

    private void copyLog(Path original) throws IOException {
        String name = original.getFileName() + "-wal";
        Path log = original.resolveSibling(name);
        WalLook look = WalLook.at(log);
        if (look.condition() != WalLook.Condition.SOUND) {
            look.writeMended(folder.resolve(name));
        } else if (Files.exists(log)) {
            Files.copy(log, folder.resolve(name));
        }
    }

    Path database() {
        return database;
    }

    private void removeAfterAll() {
        try {
            DurableFiles.remove(folder);
        } catch (IOException alsoFailed) {
            System.getLogger(StoreCopy.class.getName())
                    .log(System.Logger.Level.WARNING, "half a copy stays", alsoFailed);
        }
    }

    @Override
    public void close() throws StorageException {
        try {
            DurableFiles.remove(folder);
        } catch (IOException e) {
            throw DurableFiles.explained(e, folder);
        }
    }
}
