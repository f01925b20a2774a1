package se.medlyss.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.call.LoggedEvent;

/// Events in the table `event`, one hash chain for each evaluation. A row is only ever added, or erased with its
/// whole evaluation.
final class EventStore implements EventLog {

    private final Database database;
    private final Acknowledgement acknowledgement;
    private final EventCodec codec = new EventCodec();

    EventStore(Database database, Acknowledgement acknowledgement) {
        this.database = database;
        this.acknowledgement = acknowledgement;
    }

    @Override
    public void append(Batch batch) throws StorageException {
        // Encoded before the transaction begins, so that it is short.
        List<String> payloads = batch.events().stream()
                .map(logged -> codec.payload(logged.event()))
                .toList();
        database.inTransaction(sql -> {
            Optional<Head> head = Head.of(sql, batch.evaluation());
            Chain chain = head.map(Head::chain).orElseGet(() -> Chain.of(batch.evaluation()));
            List<EventRow> rows = chained(batch, payloads, chain);
            long number = save(sql, head, batch.summary(), chain.head());
            for (EventRow row : rows) {
                insert(sql, number, row);
            }
            index(sql, number, batch.searchText());
            ProcessStore.keep(sql, batch.processes());
            return number;
        });
        if (!batch.events().isEmpty()) {
            acknowledgement.say(batch.evaluation(), batch.events().getLast().seq());
        }
    }

    @Override
    public List<LoggedEvent> read(UUID evaluation) throws StorageException {
        List<LoggedEvent> events = new ArrayList<>();
        for (EventRow row : rows(evaluation)) {
            events.add(new LoggedEvent(row.seq(), codec.event(row)));
        }
        return events;
    }

    /// The rows of an evaluation.
    ///
    /// @throws StorageException `DAMAGED` when its chain is broken
    List<EventRow> rows(UUID evaluation) throws StorageException {
        return database.read(sql -> {
            Head head = Head.of(sql, evaluation)
                    .orElseThrow(() -> new StorageException(Reason.UNKNOWN, evaluation.toString(), null));
            List<EventRow> rows = rows(sql, head.number());
            Chain chain = Chain.of(evaluation);
            boolean fits = rows.stream().allMatch(chain::fits);
            if (!fits || !chain.endsWith(head.hash(), head.seq())) {
                throw new StorageException(Reason.DAMAGED, "the chain of " + evaluation + " is broken", null);
            }
            return rows;
        });
    }

    /// The rows as they lie there, whatever their chain says.
    static List<EventRow> rows(Sql sql, long number) throws SQLException {
        return sql.list(
                "SELECT seq, type, offset_ms, wall, payload, hash FROM event WHERE evaluation = ? ORDER BY seq",
                EventStore::row,
                number);
    }

    private static List<EventRow> chained(Batch batch, List<String> payloads, Chain chain) throws StorageException {
        List<EventRow> rows = new ArrayList<>();
        for (LoggedEvent logged : batch.events()) {
            if (logged.seq() != chain.seq() + 1) {
                String found = "event " + logged.seq() + " was to follow on " + chain.seq();
                throw new StorageException(Reason.CHAIN_MISMATCH, found, null);
            }
            String type = EventTypes.name(logged.event());
            String payload = payloads.get(rows.size());
            long offsetMs = logged.event().at().offsetMs();
            String wall = logged.event().at().wall().toString();
            rows.add(new EventRow(
                    logged.seq(), type, offsetMs, wall, payload, chain.add(type, offsetMs, wall, payload)));
        }
        return rows;
    }

    private static long save(Sql sql, Optional<Head> head, EvaluationSummary summary, byte[] hash) throws SQLException {
        if (head.isPresent()) {
            EvaluationRows.update(sql, head.get().number(), summary, hash);
            return head.get().number();
        }
        EvaluationRows.insert(sql, summary, hash);
        return sql.number("SELECT last_insert_rowid()");
    }

    private static void insert(Sql sql, long evaluation, EventRow row) throws SQLException {
        sql.update(
                "INSERT INTO event (evaluation, seq, type, offset_ms, wall, payload, hash) VALUES (?,?,?,?,?,?,?)",
                evaluation,
                row.seq(),
                row.type(),
                row.offsetMs(),
                row.wall(),
                row.payload(),
                row.hash());
    }

    private static void index(Sql sql, long evaluation, @Nullable String words) throws SQLException {
        if (words == null) {
            return;
        }
        sql.update("DELETE FROM search WHERE rowid = ?", evaluation);
        if (!words.isBlank()) {
            sql.update("INSERT INTO search (rowid, words) VALUES (?, ?)", evaluation, Words.wellFormed(words));
        }
    }

    static EventRow row(ResultSet row) throws SQLException {
        return new EventRow(
                row.getInt("seq"),
                row.getString("type"),
                row.getLong("offset_ms"),
                row.getString("wall"),
                row.getString("payload"),
                row.getBytes("hash"));
    }
}
