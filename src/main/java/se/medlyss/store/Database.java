package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// One SQLite file and the one connection to it. Everything happens on the store thread, in short transactions;
/// when one has returned, what it wrote survives a power cut.
final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    /// Below this, a failed write is taken for a full disk, whatever the system called it.
    private static final long NO_ROOM_BYTES = 256 * 1024;

    /// How many steps of SQLite's virtual machine pass between two questions whether to go on: below a millisecond.
    private static final int STEPS_BETWEEN_QUESTIONS = 2_000;

    private final Path file;
    private final Connection connection;
    private final BooleanSupplier makeRoom;
    private final Sql sql;
    private boolean sawDamage;

    private Database(Path file, Connection connection, BooleanSupplier makeRoom) {
        this.file = file;
        this.connection = connection;
        this.makeRoom = makeRoom;
        this.sql = new Sql(connection);
    }

    /// Something to do with the rows.
    interface Work<T extends @Nullable Object> {
        T run(Sql sql) throws SQLException, StorageException;
    }

    /// Opens the file, which is made when it is missing, as its only owner.
    ///
    /// @param makeRoom asked when the disk is full; true when there is room now, so that it is worth another try
    /// @throws StorageException `BUSY` when somebody else has it
    static Database open(Path file, Pragmas pragmas, BooleanSupplier makeRoom) throws StorageException {
        Database database = connect(file, "", new SQLiteConfig(), makeRoom);
        boolean ready = false;
        try {
            database.read(sql -> {
                pragmas.apply(sql);
                // Only a first read takes the lock.
                return sql.number("SELECT count(*) FROM sqlite_schema");
            });
            ready = true;
            return database;
        } finally {
            if (!ready) {
                database.abandon();
            }
        }
    }

    /// Opens a file that nobody writes, as it is: without a lock, without a look at its `-wal`, without changing
    /// it.
    static Database openUntouched(Path file) throws StorageException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(file, "?immutable=1", config, () -> false);
    }

    private static Database connect(Path file, String how, SQLiteConfig config, BooleanSupplier makeRoom)
            throws StorageException {
        config.setBusyTimeout(0);
        config.setGetGeneratedKeys(false);
        try {
            String uri = "jdbc:sqlite:file:" + file.toUri().getRawPath() + how;
            return new Database(file, config.createConnection(uri), makeRoom);
        } catch (SQLException e) {
            throw SqlFaults.explained(e);
        }
    }

    Path file() {
        return file;
    }

    /// Whether anything that was read since the file was opened turned out to be damaged.
    boolean sawDamage() {
        return sawDamage;
    }

    /// Reads, outside a transaction.
    <T extends @Nullable Object> T read(Work<T> work) throws StorageException {
        try {
            return work.run(sql);
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /// Reads and writes in one transaction: all of it, or nothing. A full disk is tried once more when room was
    /// made.
    <T extends @Nullable Object> T inTransaction(Work<T> work) throws StorageException {
        try {
            return once(work);
        } catch (StorageException e) {
            if (e.reason() == Reason.DISK_FULL && makeRoom.getAsBoolean()) {
                return once(work);
            }
            throw e;
        }
    }

    private <T extends @Nullable Object> T once(Work<T> work) throws StorageException {
        boolean committed = false;
        try {
            sql.run("BEGIN IMMEDIATE");
            T result = work.run(sql);
            sql.run("COMMIT");
            committed = true;
            return result;
        } catch (SQLException e) {
            throw explained(e);
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    /// Does long work that ends as soon as it is told to stop.
    <T extends @Nullable Object> T interruptibly(BooleanSupplier stop, Work<T> work)
            throws StorageException, CallBegan {
        try {
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_QUESTIONS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return stop.getAsBoolean() ? 1 : 0;
                }
            });
            try {
                return work.run(sql);
            } finally {
                ProgressHandler.clearHandler(connection);
            }
        } catch (SQLException e) {
            if (SqlFaults.interrupted(e)) {
                throw new CallBegan();
            }
            throw explained(e);
        }
    }

    /// Writes what the log holds into the file and empties the log, so that nothing that was erased is left in it.
    void emptyLog() throws StorageException {
        read(sql -> sql.pragma("wal_checkpoint(TRUNCATE)"));
    }

    /// On some systems a full or a read-only disk is just one that fails.
    private StorageException explained(SQLException e) {
        StorageException explained = SqlFaults.explained(e);
        sawDamage |= explained.reason() == Reason.DAMAGED;
        if (explained.reason() != Reason.INPUT_OUTPUT) {
            return explained;
        }
        Reason known = noRoom() ? Reason.DISK_FULL : Files.isWritable(file) ? Reason.INPUT_OUTPUT : Reason.NOT_ALLOWED;
        return new StorageException(known, String.valueOf(e.getMessage()), e);
    }

    private boolean noRoom() {
        try {
            return Files.getFileStore(file).getUsableSpace() < NO_ROOM_BYTES;
        } catch (IOException unknown) {
            LOG.log(Level.WARNING, "how much room there is cannot be told", unknown);
            return false;
        }
    }

    private void rollBack() {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite itself rolls back after some faults, a full disk among them.
            LOG.log(Level.DEBUG, "there was nothing left to roll back", alreadyRolledBack);
        }
    }

    /// Closes after something else went wrong, which is what the user is told.
    void abandon() {
        try {
            close();
        } catch (StorageException alsoFailed) {
            LOG.log(Level.WARNING, "closing failed as well", alsoFailed);
        }
    }

    @Override
    public void close() throws StorageException {
        try {
            sql.close();
            connection.close();
        } catch (SQLException e) {
            throw SqlFaults.explained(e);
        }
    }
}
