package se.medlyss.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Statements on one connection. They are prepared once and kept, because a key press has no time to parse SQL.
/// Every result is read to its end and closed here: an open one would block checkpoints and backups.
final class Sql implements AutoCloseable {

    private static final int KEPT_STATEMENTS = 64;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new LinkedHashMap<>(KEPT_STATEMENTS, 0.75f, true);

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// Reads one row.
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Takes one row.
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// Changes rows, and tells how many.
    int update(String statement, @Nullable Object... arguments) throws SQLException {
        return use(statement, arguments, PreparedStatement::executeUpdate);
    }

    /// All rows.
    <T> List<T> list(String query, Reader<T> reader, @Nullable Object... arguments) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(query, row -> rows.add(reader.read(row)), arguments);
        return rows;
    }

    /// The first row.
    <T> Optional<T> first(String query, Reader<T> reader, @Nullable Object... arguments) throws SQLException {
        return use(query, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(understood(reader, rows)) : Optional.empty();
            }
        });
    }

    /// The number in the first row's first column; 0 when there is no row or no number.
    long number(String query, @Nullable Object... arguments) throws SQLException {
        return first(query, row -> row.getLong(1), arguments).orElse(0L);
    }

    /// Hands over row after row without keeping them.
    void each(String query, Taker taker, @Nullable Object... arguments) throws SQLException {
        use(query, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    understood(
                            row -> {
                                taker.take(row);
                                return row;
                            },
                            rows);
                }
            }
            return statement;
        });
    }

    /// A value that no app ever wrote is damage, as a page is that SQLite cannot read.
    private static <T> T understood(Reader<T> reader, ResultSet row) throws SQLException {
        try {
            return reader.read(row);
        } catch (IllegalArgumentException | DateTimeException garbled) {
            SQLException damaged = new SQLiteException("a row cannot be understood", SQLiteErrorCode.SQLITE_CORRUPT);
            damaged.initCause(garbled);
            throw damaged;
        }
    }

    /// Runs statements that are not worth keeping: pragmas, scripts, the ends of a transaction.
    void run(String script) throws SQLException {
        try (Statement once = connection.createStatement()) {
            once.executeUpdate(script);
        }
    }

    /// The single value that a pragma tells; empty when it tells none.
    String pragma(String pragma) throws SQLException {
        try (Statement once = connection.createStatement()) {
            if (!once.execute("PRAGMA " + pragma)) {
                return "";
            }
            try (ResultSet rows = once.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private <T> T use(String text, @Nullable Object[] arguments, Use<T> use) throws SQLException {
        boolean worked = false;
        PreparedStatement statement = prepared(text);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            T result = use.of(statement);
            worked = true;
            return result;
        } finally {
            if (!worked) {
                // The driver's statement cannot be used again after a fault, such as a full disk.
                kept.remove(text);
                statement.close();
            }
        }
    }

    private PreparedStatement prepared(String text) throws SQLException {
        PreparedStatement prepared = kept.get(text);
        if (prepared == null) {
            prepared = connection.prepareStatement(text);
            kept.put(text, prepared);
            letGo();
        }
        return prepared;
    }

    private void letGo() throws SQLException {
        Iterator<PreparedStatement> oldest = kept.values().iterator();
        while (kept.size() > KEPT_STATEMENTS) {
            PreparedStatement gone = oldest.next();
            oldest.remove();
            gone.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : kept.values()) {
            statement.close();
        }
        kept.clear();
    }
}
