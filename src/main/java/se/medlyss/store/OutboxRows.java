package se.medlyss.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.Outbox.Made;
import se.medlyss.application.Outbox.Position;
import se.medlyss.application.Outbox.Row;
import se.medlyss.application.Outbox.State;

/// Rows of the table `outbox`.
final class OutboxRows {

    private static final String SELECT = """
            SELECT w.id AS writer_id, w.predecessor, o.sequence, o.previous, o.evaluation, o.revision, o.kind, o.month,
              o.file_name, o.file, o.bytes, o.hash, o.state, o.state_at, o.detail
            FROM outbox AS o JOIN writer AS w ON w.number = o.writer WHERE\s""";

    private OutboxRows() {}

    /// The first rows that meet a condition, by writer's age and sequence.
    static List<Row> list(Sql sql, String condition, int limit, Object... arguments) throws SQLException {
        String query = SELECT + condition + " ORDER BY o.writer, o.sequence LIMIT " + limit;
        return sql.list(query, OutboxRows::read, arguments);
    }

    static Optional<Row> find(Sql sql, UUID evaluation, int revision, Kind kind) throws SQLException {
        return list(
                        sql,
                        "o.evaluation = ? AND o.revision = ? AND o.kind = ?",
                        1,
                        evaluation.toString(),
                        revision,
                        kind.name())
                .stream()
                .findFirst();
    }

    /// The place of the writer's next record.
    static Position next(Sql sql, Writers.Current writer) throws SQLException {
        record Last(long sequence, String hash) {}
        Optional<Last> last = sql.first(
                "SELECT sequence, hash FROM outbox WHERE writer = ? ORDER BY sequence DESC LIMIT 1",
                row -> new Last(row.getLong(1), row.getString(2)),
                writer.number());
        return new Position(
                writer.identity().writer(),
                last.map(Last::sequence).orElse(0L) + 1,
                last.map(Last::hash).orElse(null),
                writer.identity().predecessor());
    }

    /// The hash of the evaluation's released revision before this one, whoever wrote it.
    static @Nullable String parent(Sql sql, UUID evaluation, int revision) throws SQLException {
        return sql.first(
                        "SELECT hash FROM outbox WHERE evaluation = ? AND revision < ? ORDER BY revision DESC LIMIT 1",
                        row -> row.getString(1),
                        evaluation.toString(),
                        revision)
                .orElse(null);
    }

    static void insert(Sql sql, Row row, long writer) throws SQLException {
        Made made = row.record();
        sql.update(
                """
                INSERT INTO outbox (writer, sequence, previous, evaluation, revision, kind, month, file_name, file,
                  bytes, hash, state, released_at, state_at, detail) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)""",
                writer,
                row.position().sequence(),
                row.position().previous(),
                row.evaluation().toString(),
                row.revision(),
                row.kind().name(),
                made.month(),
                made.fileName(),
                row.file(),
                made.bytes(),
                made.hash(),
                row.state().name(),
                Times.nanos(row.at()),
                Times.nanos(row.at()),
                row.detail());
    }

    /// Lets the evaluation's own row say which revision was released last.
    static void countReleased(Sql sql, String evaluation) throws SQLException {
        sql.update("""
                UPDATE evaluation SET released =
                  (SELECT coalesce(max(revision), 0) FROM outbox WHERE outbox.evaluation = evaluation.id)
                WHERE id = ?""", evaluation);
    }

    /// Removes the bytes of an evaluation's records; how many had any.
    static int forget(Sql sql, UUID evaluation) throws SQLException {
        return sql.update(
                "UPDATE outbox SET bytes = x'' WHERE evaluation = ? AND kind <> 'ERASURE' AND length(bytes) > 0",
                evaluation.toString());
    }

    /// Drops a writer's rows that did not reach the folder: their evaluations are unreleased again. An erasure among
    /// them is not given up: what it was to remove is forgotten at once and its rows stay, so that the next writer
    /// announces it anew.
    static void dropWaiting(Sql sql, Writers.Current writer) throws SQLException {
        for (String erased : sql.list(
                "SELECT evaluation FROM outbox WHERE writer = ? AND state = 'WAITING' AND kind = 'ERASURE'",
                row -> row.getString(1),
                writer.number())) {
            forget(sql, UUID.fromString(erased));
        }
        List<String> evaluations = sql.list("""
                DELETE FROM outbox WHERE writer = ? AND state = 'WAITING' AND (kind = 'ERASURE' OR length(bytes) > 0)
                RETURNING evaluation""", row -> row.getString(1), writer.number());
        for (String evaluation : evaluations) {
            countReleased(sql, evaluation);
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        Position position = new Position(
                row.getString("writer_id"),
                row.getLong("sequence"),
                row.getString("previous"),
                row.getString("predecessor"));
        Made made = new Made(
                row.getString("month"), row.getString("file_name"), row.getBytes("bytes"), row.getString("hash"));
        Instant at = Times.instant(row.getLong("state_at"));
        return new Row(
                UUID.fromString(row.getString("evaluation")),
                row.getInt("revision"),
                Kind.valueOf(row.getString("kind")),
                position,
                made,
                row.getString("file"),
                State.valueOf(row.getString("state")),
                at,
                row.getString("detail"));
    }
}
