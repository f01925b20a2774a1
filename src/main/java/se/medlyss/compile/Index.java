package se.medlyss.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What was read before, so that it is not read again: by name, size and time of each file, the facts of its records.
/// It can be thrown away at any time, and then costs one full reading. Used by one thread.
final class Index implements AutoCloseable {

    /// Grows whenever records are read in another way, or remembered in another shape.
    private static final int VERSION = 14;

    private final Connection connection;
    private final IndexedRecords records;

    private Index(Connection connection) throws SQLException {
        this.connection = connection;
        this.records = new IndexedRecords(connection);
    }

    /// A file that was read.
    ///
    /// @param unfinishedSince when something unfinished was first seen in it; null when nothing is
    /// @param plain           how many records it has, when it is just as a part of ours is; else 0
    record Known(long id, long size, long changed, @Nullable String unfinishedSince, int plain) {

        /// Whether it is as it was when it was read.
        boolean same(Source source) {
            return size == source.size() && changed == source.changed();
        }
    }

    /// Opens the index; one that is damaged, or of another version, is made anew.
    static Index open(Path file) throws SQLException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file) || Files.size(file) == 0) {
            return create(file);
        }
        try {
            Index index = of(connect(file));
            if (index.version() == VERSION) {
                return index;
            }
            index.close();
        } catch (SQLException damaged) {
            System.getLogger(Index.class.getName()).log(System.Logger.Level.WARNING, "made anew: " + file, damaged);
        }
        delete(file);
        return create(file);
    }

    private static Index create(Path file) throws SQLException, IOException {
        Connection connection = connect(file);
        try (Statement statement = connection.createStatement()) {
            for (String sql : tables().split(";\n")) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = " + VERSION);
            connection.commit();
        } catch (SQLException | IOException cannot) {
            connection.close();
            throw cannot;
        }
        return of(connection);
    }

    private static Index of(Connection connection) throws SQLException {
        try {
            return new Index(connection);
        } catch (SQLException empty) {
            connection.close();
            throw empty;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Properties properties = new Properties();
        // Nobody asks for the numbers of rows, and each would be another query.
        properties.setProperty("jdbc.get_generated_keys", "false");
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
        try (Statement statement = connection.createStatement()) {
            // What is lost when the power fails is read again. A part's records are one long row: large pages suit it.
            // Nobody reads while one run writes, so nothing need be written to a log first and to the file afterwards.
            for (String pragma : Arrays.asList(
                    "page_size = 16384",
                    "synchronous = OFF",
                    "journal_mode = DELETE",
                    "foreign_keys = ON",
                    "secure_delete = ON")) {
                statement.execute("PRAGMA " + pragma);
            }
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static String tables() throws IOException {
        try (var in = Index.class.getResourceAsStream("/se/medlyss/compile/index.sql")) {
            if (in == null) {
                throw new IllegalStateException("missing in the app: index.sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void delete(Path file) throws IOException {
        for (String more : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + more));
        }
    }

    private int version() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /// Everything that was read, by name.
    Map<String, Known> files() throws SQLException {
        Map<String, Known> files = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT name, id, size, changed, unfinished_since, plain FROM file")) {
            while (row.next()) {
                files.put(
                        row.getString(1),
                        new Known(row.getLong(2), row.getLong(3), row.getLong(4), row.getString(5), row.getInt(6)));
            }
        }
        return files;
    }

    IndexedRecords records() {
        return records;
    }

    /// Forgets a file and all that was in it.
    void forget(long id) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM file WHERE id = ?")) {
            delete.setLong(1, id);
            delete.executeUpdate();
        }
    }

    /// Forgets a file that turned out to be another than its size and time say, so that it is read again.
    void forgetChanged(String name) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM file WHERE name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
        commit();
    }

    /// What an earlier run left under that name.
    Optional<String> left(String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT value FROM run WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /// Leaves something for a later run.
    void leave(String name, String value) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO run VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        records.close();
        connection.close();
    }
}
