package se.medlyss.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Where an evaluation's chain ends, as its own row says.
///
/// @param number the evaluation's number in the file
/// @param seq    the last event's
/// @param hash   the last event's
@SuppressWarnings("ArrayRecordComponent") // never compared
record Head(long number, int seq, byte[] hash) {

    static Optional<Head> of(Sql sql, UUID evaluation) throws SQLException {
        return sql.first(
                "SELECT number, last_seq, head FROM evaluation WHERE id = ?",
                row -> new Head(row.getLong(1), row.getInt(2), row.getBytes(3)),
                evaluation.toString());
    }

    /// The chain, ready for the next event.
    Chain chain() {
        return Chain.after(hash, seq);
    }
}
