package se.medlyss.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.StorageException;
import se.medlyss.call.Context;

/// Evaluations in the tables `evaluation` and `search`.
final class EvaluationStore implements EvaluationArchive {

    private static final String SELECT = "SELECT " + EvaluationRows.COLUMNS + " FROM evaluation WHERE ";

    private static final String LISTENINGS = """
            SELECT agent, max(started_at) AS last, coach, context, count(*) AS total,
              count(*) FILTER (WHERE started_at >= ?) AS recent
            FROM evaluation WHERE %s GROUP BY agent ORDER BY agent""".formatted(CoListenings.ARE);

    private static final String OWN_OPINION = "review_of IS NULL AND mode <> 'SELF'";

    static final String BLIND_CALLS = """
            SELECT call FROM evaluation AS open
            WHERE life IN ('RUNNING', 'WRAP_UP', 'PARKED') AND revision = 1 AND %1$s AND EXISTS
              (SELECT 1 FROM evaluation WHERE call = open.call AND mode IN ('SECOND_OPINION', 'CALIBRATION')
                AND %1$s AND life NOT IN ('DISCARDED', 'WITHDRAWN'))""".formatted(OWN_OPINION);

    private static final String WAITING_FOR_THE_OWNER = SELECT + """
            life = 'FINAL' AND review_of IS NULL
            AND (disputed_until IS NOT NULL OR review_state = 'FINAL' AND review_at IS NOT NULL)
            ORDER BY started_at, number""";

    private static final String MADE_BESIDE = SELECT + """
            review_of = ? OR review_of IS NULL AND mode IN ('SELF', 'SECOND_OPINION') AND call =
              (SELECT call FROM evaluation WHERE id = ? AND %s)
            ORDER BY number""".formatted(CoListenings.FIRST);

    private static final String MADE_BESIDE_COLLEAGUES = SELECT + """
            review_of IS NOT NULL AND review_of NOT IN (SELECT id FROM evaluation)
            OR review_of IS NULL AND mode = 'SECOND_OPINION' AND call NOT IN (SELECT call FROM evaluation WHERE %s)
            ORDER BY number""".formatted(CoListenings.FIRST);

    private static final String OVER_BEFORE = "started_at < ? AND life <> 'RUNNING'";

    private final Database database;
    private final AgreedSteps agreedSteps;
    private final ErasedList erased;

    EvaluationStore(Database database, EventStore events, ErasedList erased) {
        this.database = database;
        this.erased = erased;
        this.agreedSteps = new AgreedSteps(database, events);
    }

    @Override
    public List<EvaluationSummary> page(EvaluationQuery query, int offset, int limit) throws StorageException {
        EvaluationFilter filter = EvaluationFilter.of(query);
        return database.read(sql ->
                sql.list(pageQuery(filter), EvaluationRows::read, filter.arguments((long) limit, (long) offset)));
    }

    @Override
    public List<EvaluationSummary> calibrations() throws StorageException {
        return database.read(sql -> sql.list(SELECT + "mode = 'CALIBRATION' ORDER BY number", EvaluationRows::read));
    }

    @Override
    public List<EvaluationSummary> waitingForTheOwner() throws StorageException {
        return database.read(sql -> sql.list(WAITING_FOR_THE_OWNER, EvaluationRows::read));
    }

    /// The rows themselves are read only for the page: those before it are passed over within the index.
    static String pageQuery(EvaluationFilter filter) {
        return SELECT + "number IN (SELECT number FROM evaluation WHERE " + filter.condition()
                + " ORDER BY started_at DESC, number DESC LIMIT ? OFFSET ?) ORDER BY +started_at DESC, number DESC";
    }

    @Override
    public int count(EvaluationQuery query) throws StorageException {
        EvaluationFilter filter = EvaluationFilter.of(query);
        return database.read(sql -> (int) sql.number(countQuery(filter), filter.arguments()));
    }

    static String countQuery(EvaluationFilter filter) {
        return "SELECT count(*) FROM evaluation WHERE " + filter.condition();
    }

    @Override
    public Optional<EvaluationSummary> find(UUID evaluation) throws StorageException {
        return database.read(sql -> sql.first(SELECT + "id = ?", EvaluationRows::read, evaluation.toString()));
    }

    @Override
    public List<EvaluationSummary> ofCall(UUID call) throws StorageException {
        return database.read(
                sql -> sql.list(SELECT + "call = ? ORDER BY number", EvaluationRows::read, call.toString()));
    }

    @Override
    public List<EvaluationSummary> madeBeside(UUID evaluation) throws StorageException {
        return database.read(
                sql -> sql.list(MADE_BESIDE, EvaluationRows::read, evaluation.toString(), evaluation.toString()));
    }

    @Override
    public List<EvaluationSummary> madeBesideColleagues() throws StorageException {
        return database.read(sql -> sql.list(MADE_BESIDE_COLLEAGUES, EvaluationRows::read));
    }

    @Override
    public Set<UUID> blindCalls() throws StorageException {
        return Set.copyOf(database.read(sql -> sql.list(BLIND_CALLS, row -> UUID.fromString(row.getString(1)))));
    }

    @Override
    public Optional<Agreed> latestAgreed(String agent) throws StorageException {
        return agreedSteps.latest(agent);
    }

    @Override
    public List<Listening> listenings(Instant since) throws StorageException {
        // SQLite takes the bare columns from the row that has the maximum.
        return database.read(sql -> sql.list(
                LISTENINGS,
                row -> new Listening(
                        row.getString("agent"),
                        Times.instant(row.getLong("last")),
                        row.getString("coach"),
                        Context.valueOf(row.getString("context")),
                        row.getInt("total"),
                        row.getInt("recent")),
                Times.nanos(since)));
    }

    @Override
    public List<EvaluationSummary> startedBefore(Instant limit, int most) throws StorageException {
        return database.read(sql -> sql.list(
                SELECT + OVER_BEFORE + " ORDER BY started_at, number LIMIT ?",
                EvaluationRows::read,
                Times.nanos(limit),
                most));
    }

    @Override
    public int countStartedBefore(Instant limit) throws StorageException {
        return database.read(
                sql -> (int) sql.number("SELECT count(*) FROM evaluation WHERE " + OVER_BEFORE, Times.nanos(limit)));
    }

    @Override
    public void erase(UUID evaluation) throws StorageException {
        erased.add(evaluation);
        database.inTransaction(sql -> erase(sql, evaluation));
        // Deleted text is overwritten in the file; the log still holds the pages as they were before.
        database.emptyLog();
    }

    /// Removes its rows. True when there were any.
    static boolean erase(Sql sql, UUID evaluation) throws SQLException {
        Optional<Head> head = Head.of(sql, evaluation);
        if (head.isEmpty()) {
            return false;
        }
        long number = head.get().number();
        sql.update("DELETE FROM search WHERE rowid = ?", number);
        RecordingStore.forget(sql, evaluation.toString());
        sql.update("DELETE FROM event WHERE evaluation = ?", number);
        sql.update("DELETE FROM evaluation WHERE number = ?", number);
        return true;
    }
}
