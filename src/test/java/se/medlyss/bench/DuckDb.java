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
            SELECT sum(n), max(mean) FROM (SELECT month, count(*) AS n, avg(score.percent) AS mean
            FROM (SELECT month, score, kind FROM read_ndjson('%s', columns = {
                    kind: 'VARCHAR', evaluation: 'VARCHAR', revision: 'INTEGER', month: 'VARCHAR', hash: 'VARCHAR',
                    score: 'STRUCT(percent DOUBLE)'})
                QUALIFY row_number() OVER (PARTITION BY evaluation ORDER BY revision DESC, hash DESC) = 1)
            WHERE kind = 'evaluation' GROUP BY month)""";

    /// What compiling finds out too: which of each writer's numbers are missing, and which record does not follow on
    /// the one before.
    static final String CHAINS_TOO = """
            SELECT sum(n), max(mean), sum(missing), sum(broken), max(latest), max(months)
            FROM (SELECT writer, count(*) FILTER (place = 1 AND kind = 'evaluation') AS n,
                    avg(percent) FILTER (place = 1) AS mean, count(*) FILTER (sequence <> before + 1) AS missing,
                    count(*) FILTER (previous <> earlier) AS broken, max(writtenAt) AS latest,
                    count(DISTINCT month) AS months
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

    /// What a compilation with its summary answers: the figures of each team by month and by stage, the answers of each
    /// criterion, missing numbers and broken chains. No intervals, no limits of charts, nothing withheld.
    static final String SUMMARY_TOO = """
            WITH records AS MATERIALIZED (
                SELECT kind, writer, sequence, previous, hash, month, agent.team AS team, score, stages, answers,
                    row_number() OVER (PARTITION BY evaluation ORDER BY revision DESC, hash DESC) AS place
                FROM read_ndjson('%s', columns = {
                    kind: 'VARCHAR', evaluation: 'VARCHAR', revision: 'INTEGER', writer: 'VARCHAR',
                    sequence: 'BIGINT', previous: 'VARCHAR', month: 'VARCHAR', hash: 'VARCHAR',
                    agent: 'STRUCT(team VARCHAR)', score: 'STRUCT(percent DOUBLE, approved BOOLEAN)',
                    stages: 'STRUCT(id VARCHAR, earned DOUBLE, possible DOUBLE)[]',
                    answers: 'STRUCT(stage VARCHAR, criterion VARCHAR, answer VARCHAR, earned DOUBLE,
                        possible DOUBLE)[]'})),
            counted AS (SELECT * FROM records WHERE place = 1 AND kind = 'evaluation'),
            months AS (SELECT month, team, count(*) AS n, avg(score.percent) AS mean,
                    stddev_samp(score.percent) AS deviation, count(*) FILTER (score.approved) AS approved
                FROM counted GROUP BY month, team),
            stages AS (SELECT team, stage.id, avg(1e2 * stage.earned / stage.possible) AS mean
                FROM (SELECT team, unnest(stages) AS stage FROM counted)
                WHERE stage.possible > 0 GROUP BY team, stage.id),
            criteria AS (SELECT answer.stage, answer.criterion, answer.answer, count(*) AS n,
                    count(*) FILTER (answer.possible > 0 AND answer.earned * 2 >= answer.possible) AS met
                FROM (SELECT unnest(answers) AS answer FROM counted)
                GROUP BY answer.stage, answer.criterion, answer.answer),
            chains AS (SELECT writer, count(*) FILTER (sequence <> before + 1) AS missing,
                    count(*) FILTER (previous <> earlier) AS broken
                FROM (SELECT writer, sequence, previous, lag(sequence) OVER chain AS before,
                        lag(hash) OVER chain AS earlier
                    FROM records WINDOW chain AS (PARTITION BY writer ORDER BY sequence, hash))
                GROUP BY writer)
            SELECT (SELECT sum(n) FROM months), (SELECT max(mean + deviation + approved) FROM months),
                (SELECT max(mean) FROM stages), (SELECT sum(n + met) FROM criteria),
                (SELECT sum(missing + broken) FROM chains)""";

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
