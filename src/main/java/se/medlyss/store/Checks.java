package se.medlyss.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// Looks for damage in an open file.
final class Checks {

    static final String OK = "ok";

    /// Events that are read and checked at once.
    static final int PART = 100;

    private static final int LINES = 20;

    private Checks() {}

    /// `ok`, or what SQLite says of the file's structure; `integrity_check` looks at the search index too.
    static String integrity(Sql sql) throws SQLException {
        return sql.list("PRAGMA integrity_check(" + LINES + ")", row -> row.getString(1)).stream()
                .collect(Collectors.joining("\n"));
    }

    /// An evaluation whose chain is to be checked.
    record Evaluation(long number, UUID id, Head head) {}

    /// Evaluations, in the order they were made.
    ///
    /// @param condition narrows; `true` for all of them
    static List<Evaluation> evaluations(Sql sql, String condition) throws SQLException {
        return sql.list(
                "SELECT number, id, last_seq, head FROM evaluation WHERE " + condition + " ORDER BY number",
                row -> new Evaluation(
                        row.getLong(1),
                        UUID.fromString(row.getString(2)),
                        new Head(row.getLong(1), row.getInt(3), row.getBytes(4))));
    }

    /// Whether an evaluation's events fit its chain. A row that cannot be read does not.
    static boolean whole(Database database, Evaluation evaluation) throws StorageException {
        try {
            return whole(database, evaluation, () -> false);
        } catch (CallBegan never) {
            throw new IllegalStateException(never);
        }
    }

    /// The same, a part at a time, so that a key waits for no more than the part that is being read.
    ///
    /// @param callRuns asked before each part
    static boolean whole(Database database, Evaluation evaluation, BooleanSupplier callRuns)
            throws StorageException, CallBegan {
        try {
            Chain chain = Chain.of(evaluation.id());
            int last = Integer.MIN_VALUE;
            List<EventRow> rows;
            do {
                if (callRuns.getAsBoolean()) {
                    throw new CallBegan();
                }
                rows = part(database, evaluation, last);
                if (!rows.stream().allMatch(chain::fits)) {
                    return false;
                }
                last = rows.isEmpty() ? last : rows.getLast().seq();
            } while (rows.size() == PART);
            return chain.endsWith(evaluation.head().hash(), evaluation.head().seq());
        } catch (StorageException e) {
            if (e.reason() == Reason.DAMAGED) {
                return false;
            }
            throw e;
        }
    }

    private static List<EventRow> part(Database database, Evaluation evaluation, int after) throws StorageException {
        return database.read(sql -> sql.list(
                "SELECT seq, type, offset_ms, wall, payload, hash FROM event"
                        + " WHERE evaluation = ? AND seq > ? ORDER BY seq LIMIT " + PART,
                EventStore::row,
                evaluation.number(),
                after));
    }
}
