package se.medlyss.compile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.RecordFacts;

/// What was found in files.
final class IndexedRecords implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement insert;
    private long nextFile;

    IndexedRecords(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
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

    /// Remembers what was found in a file, and returns its number.
    long keep(Harvest harvest, @Nullable String unfinishedSince) throws SQLException {
        insert.setLong(1, nextFile);
        insert.setString(2, harvest.source().name());
        insert.setLong(3, harvest.source().size());
        insert.setLong(4, harvest.source().changed());
        insert.setString(5, unfinishedSince);
        insert.setInt(6, harvest.plain() ? harvest.records().size() : 0);
        insert.setBytes(7, harvest.facts());
        insert.setString(8, RefusalsText.of(harvest.refusals()));
        insert.executeUpdate();
        return nextFile++;
    }

    /// The number that the next file gets.
    long nextFile() {
        return nextFile;
    }

    /// The valid records of all files that had their numbers before that one, in no order.
    List<Place> before(long file) throws SQLException {
        FactsBytes facts = new FactsBytes();
        List<Place> places = new ArrayList<>();
        try (var query = connection.prepareStatement("SELECT id, records FROM file WHERE id < ?")) {
            query.setLong(1, file);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long earlier = row.getLong(1);
                    for (Harvest.Sighting record : facts.records(row.getBytes(2))) {
                        places.add(new Place(earlier, record.line(), record.facts()));
                    }
                }
            }
        }
        return places;
    }

    /// All refused records.
    List<Refused> refused() throws SQLException {
        List<Refused> refused = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT name, refusals, unfinished_since FROM file WHERE refusals <> ''")) {
            while (row.next()) {
                for (Harvest.Refusal refusal : RefusalsText.refusals(row.getString(2))) {
                    refused.add(new Refused(row.getString(1), refusal, row.getString(3)));
                }
            }
        }
        return refused;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
