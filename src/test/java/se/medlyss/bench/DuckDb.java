package se.medlyss.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The same records to DuckDB, as well put as we can: only the columns that a question needs, with their types, so that
/// it neither samples nor guesses. It checks no hash and no schema.
final class DuckDb {

    /// How many evaluations each month has, and their mean.
    static final String FEW_FIGURES = """
            SELECT sum(n) FROM (SELECT month, count(*) AS n, avg(score.percent)
            FROM (SELECT month, score, kind FROM read_ndjson('%s', columns = {
                    kind: 'VARCHAR', evaluation: 'VARCHAR', revision: 'INTEGER', month: 'VARCHAR', hash: 'VARCHAR',
                    score: 'STRUCT(percent DOUBLE)'})
                QUALIFY row_number() OVER (PARTITION BY evaluation ORDER BY revision DESC, hash DESC) = 1)
            WHERE kind = 'evaluation' GROUP BY month)""";

    /// What compiling finds out too: which of each writer's numbers are missing, and which record does not follow on
    /// the one before.
    static final String CHAINS_TOO = """
            SELECT sum(n) FROM (SELECT writer, count(*) FILTER (place = 1 AND kind = 'evaluation') AS n,
                    avg(percent) FILTER (place = 1), count(*) FILTER (sequence <> before + 1),
                    count(*) FILTER (previous <> earlier), max(writtenAt), count(DISTINCT month)
            FROM (SELECT *, row_number() OVER (PARTITION BY evaluation ORDER BY revision DESC, hash DESC) AS place,
                    lag(sequence) OVER chain AS before, lag(hash) OVER chain AS earlier
                FROM (SELECT kind, evaluation, revision, writer, sequence, previous, hash, month, writtenAt,
                        score.percent AS percent
                    FROM read_ndjson('%s', columns = {
                        kind: 'VARCHAR', evaluation: 'VARCHAR', revision: 'INTEGER', writer: 'VARCHAR',
                        sequence: 'BIGINT', previous: 'VARCHAR', month: 'VARCHAR', hash: 'VARCHAR',
                        writtenAt: 'VARCHAR', score: 'STRUCT(percent DOUBLE)'}))
                WINDOW chain AS (PARTITION BY writer ORDER BY sequence, hash))
            GROUP BY writer)""";

    private DuckDb() {}

    /// Returns how many evaluations it counted.
    static long count(String question, String files, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            try (ResultSet row = statement.executeQuery(question.formatted(files))) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
