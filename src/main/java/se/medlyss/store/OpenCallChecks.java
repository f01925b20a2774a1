package se.medlyss.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// The chains of the calls that a crash may have cut short. Those that Today offers are checked before there is a
/// window, so that a start takes no longer the more calls lie there; the others afterwards, one at a time.
final class OpenCallChecks {

    /// As many of each kind as Today shows.
    static final int BEFORE_THE_WINDOW = 50;

    private static final String OPEN = "life IN ('RUNNING', 'WRAP_UP')";

    private static final String NEWEST = """
            number IN (
                SELECT number FROM evaluation WHERE life = 'RUNNING' ORDER BY started_at DESC, number DESC LIMIT %1$d)
            OR number IN (
                SELECT number FROM evaluation WHERE life = 'WRAP_UP' ORDER BY started_at DESC, number DESC LIMIT %1$d)
            OR number = (
                SELECT number FROM evaluation WHERE %2$s ORDER BY updated_at DESC, number DESC LIMIT 1)
            """.formatted(BEFORE_THE_WINDOW, OPEN);

    private final Database database;
    private @Nullable Deque<Long> waiting;

    OpenCallChecks(Database database) {
        this.database = database;
    }

    /// Checks what Today offers, and the call that was saved last.
    ///
    /// @throws StorageException `DAMAGED`
    static void newest(Database database) throws StorageException {
        check(database, NEWEST);
    }

    /// Checks every open call.
    ///
    /// @throws StorageException `DAMAGED`
    static void all(Database database) throws StorageException {
        check(database, OPEN);
    }

    /// Checks one call that [#newest] left out, as it is now.
    ///
    /// @param callRuns asked before each part of it
    /// @return false when none was left
    /// @throws StorageException `DAMAGED`
    /// @throws CallBegan        it is checked next time
    boolean next(BooleanSupplier callRuns) throws StorageException, CallBegan {
        Deque<Long> left = waiting;
        if (left == null) {
            left = new ArrayDeque<>(database.read(OpenCallChecks::leftOut));
            waiting = left;
        }
        Long number = left.poll();
        if (number == null) {
            return false;
        }
        try {
            check(database, "number = " + number, callRuns);
        } catch (CallBegan stopped) {
            left.addFirst(number);
            throw stopped;
        }
        return true;
    }

    private static List<Long> leftOut(Sql sql) throws SQLException {
        return sql.list(
                "SELECT number FROM evaluation WHERE " + OPEN + " AND NOT (" + NEWEST
                        + ") ORDER BY started_at DESC, number DESC",
                row -> row.getLong(1));
    }

    private static void check(Database database, String condition) throws StorageException {
        try {
            check(database, condition, () -> false);
        } catch (CallBegan never) {
            throw new IllegalStateException(never);
        }
    }

    private static void check(Database database, String condition, BooleanSupplier callRuns)
            throws StorageException, CallBegan {
        for (Checks.Evaluation open : database.read(sql -> Checks.evaluations(sql, condition))) {
            if (!Checks.whole(database, open, callRuns)) {
                throw new StorageException(Reason.DAMAGED, "the chain of an open call is broken", null);
            }
        }
    }
}
