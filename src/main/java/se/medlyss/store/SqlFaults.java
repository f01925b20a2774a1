package se.medlyss.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// What a fault of the database means to somebody who can do something about it.
final class SqlFaults {

    /// SQLite's extended result codes keep the primary code in their lowest byte.
    private static final int PRIMARY = 0xff;

    private SqlFaults() {}

    /// @throws IllegalStateException when the statement itself is wrong, which no user can mend
    static StorageException explained(SQLException fault) {
        String detail = String.valueOf(fault.getMessage());
        return new StorageException(reason(fault), detail, fault);
    }

    private static Reason reason(SQLException fault) {
        SQLiteErrorCode code = code(fault);
        return switch (SQLiteErrorCode.getErrorCode(code.code & PRIMARY)) {
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Reason.NOT_ALLOWED;
            case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_NOLFS, SQLITE_INTERRUPT, SQLITE_PROTOCOL -> ioReason(code);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Reason.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
            // The driver's own faults have no code: the file could not be opened at all.
            case UNKNOWN_ERROR -> Reason.INPUT_OUTPUT;
            default -> throw new IllegalStateException("the statement is wrong", fault);
        };
    }

    private static Reason ioReason(SQLiteErrorCode code) {
        return switch (code) {
            // A bad checksum of a page, from the file system or a checksum extension.
            case SQLITE_IOERR_CORRUPTFS, SQLITE_IOERR_DATA -> Reason.DAMAGED;
            default -> Reason.INPUT_OUTPUT;
        };
    }

    static boolean interrupted(SQLException fault) {
        return code(fault) == SQLiteErrorCode.SQLITE_INTERRUPT;
    }

    private static SQLiteErrorCode code(SQLException fault) {
        return fault instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
