package se.medlyss.store;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import se.medlyss.application.Outbox.Identity;

/// Who writes to the shared folder from this home, in the table `writer`.
final class Writers {

    private static final int ID_BYTES = 16;

    private Writers() {}

    /// The writer and its number in the file.
    record Current(long number, Identity identity) {}

    /// The writer that writes now; the first one is made here.
    static Current current(Sql sql, RandomGenerator random) throws SQLException {
        if (sql.number("SELECT count(*) FROM writer") == 0) {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            add(sql, new Identity(HexFormat.of().formatHex(id), null, "", "", ""));
        }
        return sql.first(
                        """
                        SELECT number, id, predecessor, place, mark, previous_mark FROM writer
                        ORDER BY number DESC LIMIT 1""",
                        row -> new Current(
                                row.getLong("number"),
                                new Identity(
                                        row.getString("id"),
                                        row.getString("predecessor"),
                                        row.getString("place"),
                                        row.getString("mark"),
                                        row.getString("previous_mark"))))
                .orElseThrow();
    }

    static void add(Sql sql, Identity identity) throws SQLException {
        sql.update(
                "INSERT INTO writer (id, predecessor, place, mark, previous_mark) VALUES (?,?,?,?,?)",
                identity.writer(),
                identity.predecessor(),
                Words.wellFormed(identity.place()),
                identity.mark(),
                identity.previousMark());
    }

    static void change(Sql sql, Current writer, Identity identity) throws SQLException {
        sql.update(
                "UPDATE writer SET place = ?, mark = ?, previous_mark = ? WHERE number = ?",
                Words.wellFormed(identity.place()),
                identity.mark(),
                identity.previousMark(),
                writer.number());
    }
}
