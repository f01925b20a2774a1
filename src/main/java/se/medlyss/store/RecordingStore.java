package se.medlyss.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.StorageException;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.FileMark;
import se.medlyss.application.recording.Heard;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.RecordingLinks;
import se.medlyss.application.recording.Segment;
import se.medlyss.application.recording.Span;

/// Which recordings evaluations belong to.
final class RecordingStore implements RecordingLinks {

    private final Database database;

    RecordingStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<RecordingLink> of(UUID evaluation) throws StorageException {
        return database.read(sql -> {
            List<Segment> segments = sql.list(
                    "SELECT * FROM recording_segment WHERE evaluation = ? ORDER BY from_ms",
                    RecordingStore::segment,
                    evaluation.toString());
            return sql.first(
                            "SELECT * FROM recording WHERE evaluation = ?", RecordingStore::link, evaluation.toString())
                    .map(link -> link.withSegments(segments));
        });
    }

    @Override
    public void put(RecordingLink link) throws StorageException {
        database.inTransaction(sql -> {
            String evaluation = link.evaluation().toString();
            sql.update("DELETE FROM recording_segment WHERE evaluation = ?", evaluation);
            for (Segment each : link.segments()) {
                sql.update(
                        "INSERT INTO recording_segment VALUES (?,?,?,?)",
                        evaluation,
                        each.span().fromMs(),
                        each.span().toMs(),
                        each.heard().name());
            }
            return sql.update(
                    "INSERT OR REPLACE INTO recording VALUES (?,?,?,?,?,?,?,?,?,?)",
                    evaluation,
                    link.path().toString(),
                    link.folder().toString(),
                    link.mark().bytes(),
                    link.mark().sha256(),
                    link.durationMs(),
                    link.envelope().levels(),
                    link.anchorMs(),
                    link.swapped() ? 1 : 0,
                    Times.nanos(link.linkedAt()));
        });
    }

    @Override
    public List<Path> folders() throws StorageException {
        return database.read(sql -> sql.list(
                "SELECT folder FROM recording GROUP BY folder ORDER BY max(linked_at) DESC",
                row -> Path.of(row.getString(1))));
    }

    @Override
    public boolean swappedUnder(Path folder) throws StorageException {
        return database.read(sql -> sql.first(
                        "SELECT swapped FROM recording WHERE folder = ? ORDER BY linked_at DESC LIMIT 1",
                        row -> row.getInt(1) == 1,
                        folder.toString()))
                .orElse(false);
    }

    @Override
    public Set<Path> paths() throws StorageException {
        return Set.copyOf(database.read(
                sql -> sql.list("SELECT DISTINCT path FROM recording", row -> Path.of(row.getString(1)))));
    }

    @Override
    public int countBefore(Instant limit) throws StorageException {
        return database.read(
                sql -> (int) sql.number("SELECT count(*) FROM recording WHERE linked_at < ?", Times.nanos(limit)));
    }

    @Override
    public int forgetBefore(Instant limit) throws StorageException {
        int forgotten = database.inTransaction(sql -> {
            sql.update(
                    "DELETE FROM recording_segment WHERE evaluation IN"
                            + " (SELECT evaluation FROM recording WHERE linked_at < ?)",
                    Times.nanos(limit));
            return sql.update("DELETE FROM recording WHERE linked_at < ?", Times.nanos(limit));
        });
        if (forgotten > 0) {
            // The log still holds the pages as they were before.
            database.emptyLog();
        }
        return forgotten;
    }

    /// Removes all that is known of an evaluation's recording.
    static int forget(Sql sql, String evaluation) throws SQLException {
        sql.update("DELETE FROM recording_segment WHERE evaluation = ?", evaluation);
        return sql.update("DELETE FROM recording WHERE evaluation = ?", evaluation);
    }

    private static Segment segment(ResultSet row) throws SQLException {
        return new Segment(
                new Span(row.getLong("from_ms"), row.getLong("to_ms")), Heard.valueOf(row.getString("heard")));
    }

    private static RecordingLink link(ResultSet row) throws SQLException {
        return new RecordingLink(
                UUID.fromString(row.getString("evaluation")),
                Path.of(row.getString("path")),
                Path.of(row.getString("folder")),
                new FileMark(row.getLong("bytes"), row.getString("sha256")),
                row.getLong("duration_ms"),
                new Envelope(row.getBytes("envelope")),
                row.getLong("anchor_ms"),
                row.getInt("swapped") == 1,
                List.of(),
                Times.instant(row.getLong("linked_at")));
    }
}
