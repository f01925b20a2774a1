package se.medlyss.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;

/// The versions of the database's schema: numbered SQL files, and SQLite's `user_version`. A version that was
/// released never changes.
///
/// @param latest the version that this app makes
/// @param files  what the names of the SQL files begin with
record Migrations(int latest, String files) {

    static final Migrations STANDARD = new Migrations(6, "schema");

    /// Whether the file has to be migrated before it can be worked with.
    boolean isOld(Sql sql) throws SQLException {
        int version = version(sql);
        return version > 0 && version < latest;
    }

    /// The schema version of a file; 0 for an empty one.
    static int version(Sql sql) throws SQLException {
        return Integer.parseInt(sql.pragma("user_version"));
    }

    /// What a file from the future asks for; empty when this app can work with the file.
    Optional<StoreStart.TooNew> fromTheFuture(Sql sql) throws SQLException {
        if (version(sql) <= latest) {
            return Optional.empty();
        }
        if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'format'") == 0) {
            return Optional.of(new StoreStart.TooNew(null));
        }
        return sql.first(
                "SELECT needed_app FROM format WHERE least_reader > ?",
                row -> new StoreStart.TooNew(row.getString(1)),
                latest);
    }

    /// Brings the file to the latest version in one transaction. A file from the future that this app can work with
    /// is left as it is.
    void migrate(Database database) throws StorageException {
        int from = database.read(Migrations::version);
        if (from >= latest) {
            return;
        }
        String script =
                IntStream.rangeClosed(from + 1, latest).mapToObj(this::script).collect(Collectors.joining("\n"));
        database.inTransaction(sql -> {
            if (from == 0 && sql.number("SELECT count(*) FROM sqlite_schema") > 0) {
                throw new StorageException(Reason.DAMAGED, "the file holds tables of something else", null);
            }
            sql.run(script);
            sql.run("PRAGMA user_version = " + latest);
            return sql;
        });
        // The version stands in the file's header, where a reader that must not touch the log looks for it.
        database.emptyLog();
    }

    private String script(int version) {
        String name = "%s-%04d.sql".formatted(files, version);
        try (InputStream resource = Migrations.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is not in the app");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
