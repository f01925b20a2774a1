package se.medlyss.compile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;

/// The rows of what was found in files.
final class IndexedRecords implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement file;
    private final PreparedStatement record;
    private final PreparedStatement erased;
    private final PreparedStatement refusal;
    private long nextFile;

    IndexedRecords(Connection connection) throws SQLException {
        this.connection = connection;
        this.file = connection.prepareStatement("INSERT INTO file VALUES (?, ?, ?, ?, ?)");
        this.record =
                connection.prepareStatement("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.erased = connection.prepareStatement("INSERT INTO erased VALUES (?, ?, ?, ?, ?)");
        this.refusal = connection.prepareStatement("INSERT INTO refusal VALUES (?, ?, ?, ?, ?, ?)");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM file")) {
            nextFile = row.getLong(1) + 1;
        }
    }

    /// A valid record and where it is.
    record Place(long file, int line, RecordFacts facts) {}

    /// A refused record and where it is.
    ///
    /// @param unfinishedSince when something unfinished was first seen in that file; null when nothing is
    record Refused(
            String file, Harvest.Refusal refusal, @Nullable String unfinishedSince) {}

    /// Remembers what was found in a file.
    void keep(Harvest harvest, @Nullable String unfinishedSince) throws SQLException {
        long id = nextFile++;
        set(
                file,
                id,
                harvest.source().name(),
                harvest.source().size(),
                harvest.source().changed(),
                unfinishedSince);
        file.executeUpdate();
        for (Harvest.Sighting sighting : harvest.records()) {
            keep(id, sighting.line(), sighting.facts());
        }
        for (Harvest.Refusal found : harvest.refusals()) {
            set(
                    refusal,
                    id,
                    found.line(),
                    found.reason().name(),
                    found.place(),
                    found.detail(),
                    found.unfinished() ? 1 : 0);
            refusal.executeUpdate();
        }
    }

    private void keep(long id, int line, RecordFacts facts) throws SQLException {
        Instant started = facts.startedAt();
        set(
                record,
                id,
                line,
                facts.kind().ordinal(),
                facts.evaluation().toString(),
                facts.revision(),
                facts.writer(),
                facts.sequence(),
                facts.previous(),
                facts.predecessor(),
                facts.month(),
                facts.writtenAt().toString(),
                started == null ? null : started.toString(),
                facts.hash(),
                facts.signature());
        record.executeUpdate();
        for (Erased removed : facts.erases()) {
            set(erased, id, line, removed.writer(), removed.sequence(), removed.hash());
            erased.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// All valid records, in no order.
    List<Place> all() throws SQLException {
        Map<String, List<Erased>> erasures = erasures();
        Map<String, String> shared = new HashMap<>();
        List<Place> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM record")) {
            while (row.next()) {
                List<Erased> erases = erasures.getOrDefault(row.getLong(1) + ":" + row.getInt(2), List.of());
                places.add(new Place(row.getLong(1), row.getInt(2), facts(row, erases, shared)));
            }
        }
        return places;
    }

    private static RecordFacts facts(ResultSet row, List<Erased> erases, Map<String, String> shared)
            throws SQLException {
        String started = row.getString(12);
        return new RecordFacts(
                Kind.values()[row.getInt(3)],
                UUID.fromString(row.getString(4)),
                row.getInt(5),
                shared.computeIfAbsent(row.getString(6), name -> name),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                shared.computeIfAbsent(row.getString(10), name -> name),
                Instant.parse(row.getString(11)),
                started == null ? null : Instant.parse(started),
                row.getString(13),
                row.getString(14),
                erases);
    }

    private Map<String, List<Erased>> erasures() throws SQLException {
        Map<String, List<Erased>> erasures = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT file, line, writer, sequence, hash FROM erased ORDER BY rowid")) {
            while (row.next()) {
                erasures.computeIfAbsent(row.getLong(1) + ":" + row.getInt(2), _ -> new ArrayList<>())
                        .add(new Erased(row.getString(3), row.getLong(4), row.getString(5)));
            }
        }
        return erasures;
    }

    /// All refused records.
    List<Refused> refused() throws SQLException {
        List<Refused> refused = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT name, line, reason, place, detail, unfinished, unfinished_since
                        FROM refusal JOIN file ON file.id = refusal.file""")) {
            while (row.next()) {
                Reason reason = Reason.valueOf(row.getString(3));
                var found = new Harvest.Refusal(
                        row.getInt(2), reason, row.getString(4), row.getString(5), row.getBoolean(6));
                refused.add(new Refused(row.getString(1), found, row.getString(7)));
            }
        }
        return refused;
    }

    @Override
    public void close() throws SQLException {
        file.close();
        record.close();
        erased.close();
        refusal.close();
    }
}
