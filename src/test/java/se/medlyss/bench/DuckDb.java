package se.medlyss.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The same question to DuckDB, as well put as we can: only the columns that it needs, with their types, so that it
/// neither samples nor guesses. It checks no hash, no schema and no chain.
final class DuckDb {

    private static final String SQL = """
            SELECT month, count(*), avg(score.percent)
            FROM (SELECT month, score, kind FROM read_ndjson('%s', columns = {
                    kind: 'VARCHAR', evaluation: 'VARCHAR', revision: 'INTEGER', month: 'VARCHAR', hash: 'VARCHAR',
                    score: 'STRUCT(percent DOUBLE)'})
                QUALIFY row_number() OVER (PARTITION BY evaluation ORDER BY revision DESC, hash DESC) = 1)
            WHERE kind = 'evaluation' GROUP BY month ORDER BY month""";

    private DuckDb() {}

    /// Returns how many evaluations it counted.
    static long count(String files, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            long count = 0;
            try (ResultSet row = statement.executeQuery(SQL.formatted(files))) {
                while (row.next()) {
                    count += row.getLong(2);
                }
            }
            return count;
        }
    }
}
