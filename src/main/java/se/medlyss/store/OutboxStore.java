package se.medlyss.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Outbox;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.signing.SigningKey;

/// What waits for the shared folder, and what went there, in the tables `outbox` and `writer`.
final class OutboxStore implements Outbox {

    private static final String UNRELEASED = """
            SELECT id FROM evaluation WHERE released < revision AND life IN ('FINAL', 'WITHDRAWN') AND practice = 0
            ORDER BY started_at, number""";

    private static final String UNFINISHED = """
            SELECT evaluation FROM outbox AS o WHERE kind = 'ERASURE' AND
              (EXISTS (SELECT 1 FROM evaluation WHERE id = o.evaluation) OR EXISTS
                (SELECT 1 FROM outbox WHERE evaluation = o.evaluation AND kind <> 'ERASURE' AND length(bytes) > 0))
            UNION SELECT evaluation FROM outbox AS o WHERE length(bytes) = 0 AND NOT EXISTS
              (SELECT 1 FROM outbox WHERE evaluation = o.evaluation AND kind = 'ERASURE')""";

    private static final String FILES = """
            SELECT month, file FROM outbox WHERE writer = (SELECT number FROM writer WHERE id = ?1)
            UNION SELECT month, file_name FROM outbox WHERE writer = (SELECT number FROM writer WHERE id = ?1)""";

    /// The oldest by its place in the chain, so that it is found without a look at all that wait.
    private static final String OLDEST_WAITING = """
            SELECT released_at FROM outbox WHERE state = 'WAITING' AND length(bytes) > 0
            ORDER BY writer, sequence LIMIT 1""";

    private static final String OF_WRITER = " WHERE writer = (SELECT number FROM writer WHERE id = ?)";

    private static final String ONE = OF_WRITER + " AND sequence = ?";

    private static final String THERE = " AND state IN ('WRITTEN', 'VERIFIED')";

    /// Also what was refused for its key, once that was approved.
    private static final String COMING =
            " AND (state IN ('WRITTEN', 'VERIFIED') OR state = 'REFUSED' AND detail = 'UNKNOWN_WRITER')";

    private static final int ALL = Integer.MAX_VALUE;

    private static final Set<State> IN_THE_FOLDER = EnumSet.of(State.WRITTEN, State.VERIFIED, State.RECEIVED);

    private final Database database;
    private final RandomGenerator random;
    private final SigningKeys keys = new SigningKeys();
    private volatile String writer = "";

    /// @param random makes the first writer's id; it has to be hard to guess, so that ids differ everywhere
    OutboxStore(Database database, RandomGenerator random) {
        this.database = database;
        this.random = random;
    }

    @Override
    public List<UUID> unreleased() throws StorageException {
        return database.read(sql -> sql.list(UNRELEASED, row -> UUID.fromString(row.getString(1))));
    }

    @Override
    public Row release(UUID evaluation, int revision, Kind kind, Instant at, Maker maker) throws StorageException {
        return database.inTransaction(sql -> {
            Optional<Row> existing = OutboxRows.find(sql, evaluation, revision, kind);
            if (existing.isPresent()) {
                return existing.get();
            }
            Writers.Current writer = Writers.current(sql, random);
            Position position = OutboxRows.next(sql, writer);
            Made made = maker.make(position, OutboxRows.parent(sql, evaluation, revision), keys.of(sql, writer));
            Row row = new Row(evaluation, revision, kind, position, made, made.fileName(), State.WAITING, at, "");
            OutboxRows.insert(sql, row, writer.number());
            OutboxRows.countReleased(sql, evaluation.toString());
            return row;
        });
    }

    @Override
    public List<Row> rows(State state, int limit) throws StorageException {
        return database.read(sql -> OutboxRows.list(sql, "o.state = ? AND length(o.bytes) > 0", limit, state.name()));
    }

    @Override
    public List<Row> rows(UUID evaluation) throws StorageException {
        return database.read(sql -> OutboxRows.list(sql, "o.evaluation = ?", ALL, evaluation.toString()));
    }

    @Override
    public List<Row> rows(String writer, String month, String file) throws StorageException {
        return database.read(
                sql -> OutboxRows.list(sql, "w.id = ? AND o.month = ? AND o.file = ?", ALL, writer, month, file));
    }

    @Override
    public List<Row> forgotten() throws StorageException {
        return database.read(sql -> OutboxRows.list(sql, "length(o.bytes) = 0 AND o.state <> 'ERASED'", ALL));
    }

    @Override
    public List<UUID> unfinishedErasures() throws StorageException {
        return database.read(sql -> sql.list(UNFINISHED, row -> UUID.fromString(row.getString(1))));
    }

    @Override
    public Map<String, Set<String>> files(String writer) throws StorageException {
        return database.read(sql -> {
            Map<String, Set<String>> files = new HashMap<>();
            sql.each(
                    FILES,
                    row -> files.computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                            .add(row.getString(2)),
                    writer);
            return files;
        });
    }

    @Override
    public void mark(List<Position> positions, State state, Instant at, String detail) throws StorageException {
        Long writtenAt = IN_THE_FOLDER.contains(state) ? Long.valueOf(Times.nanos(at)) : null;
        database.inTransaction(sql -> {
            for (Position position : positions) {
                one(
                        sql,
                        position,
                        "UPDATE outbox SET state = ?, state_at = ?, detail = ?, written_at = coalesce(written_at, ?)",
                        state.name(),
                        Times.nanos(at),
                        Words.wellFormed(detail),
                        writtenAt);
            }
            return positions;
        });
    }

    @Override
    public int received(String writer, long first, long last, Instant at) throws StorageException {
        return database.inTransaction(sql -> sql.update(
                "UPDATE outbox SET state = 'RECEIVED', state_at = ?, detail = '' WHERE number IN (SELECT number FROM outbox"
                        + OF_WRITER + " AND sequence BETWEEN ? AND ?" + COMING + " LIMIT " + RECEIVED_AT_A_TIME + ")",
                Times.nanos(at),
                writer,
                first,
                last));
    }

    @Override
    public void lost(String writer, String month, Set<String> files, Instant at) throws StorageException {
        database.inTransaction(sql -> {
            record Placed(long number, String file) {}
            // The month is read once, not once for each file.
            List<Placed> placed = sql.list(
                    "SELECT number, file FROM outbox" + OF_WRITER + " AND month = ? AND length(bytes) > 0" + THERE,
                    row -> new Placed(row.getLong(1), row.getString(2)),
                    writer,
                    month);
            for (Placed row : placed) {
                if (files.contains(row.file())) {
                    sql.update(
                            "UPDATE outbox SET state = 'WAITING', state_at = ?, detail = 'LOST' WHERE number = ?",
                            Times.nanos(at),
                            row.number());
                }
            }
            return files;
        });
    }

    @Override
    public void gather(List<Position> positions, String file) throws StorageException {
        database.inTransaction(sql -> {
            for (Position position : positions) {
                one(sql, position, "UPDATE outbox SET file = ?, state = 'WAITING'", file);
            }
            return positions;
        });
    }

    @Override
    public void forget(UUID evaluation) throws StorageException {
        database.inTransaction(sql -> OutboxRows.forget(sql, evaluation));
        database.emptyLog();
    }

    @Override
    public Status status() throws StorageException {
        return database.read(sql -> new Status(
                (int) (sql.number("SELECT count(*) FROM outbox WHERE state = 'WAITING'")
                        - sql.number("SELECT count(*) FROM outbox WHERE length(bytes) = 0 AND +state = 'WAITING'")),
                (int) sql.number("SELECT count(*) FROM outbox WHERE kind = 'ERASURE' AND +state = 'WAITING'"),
                sql.first(OLDEST_WAITING, row -> Times.instant(row.getLong(1))).orElse(null),
                instant(sql, "SELECT max(written_at) FROM outbox"),
                (int) sql.number("SELECT count(*) FROM outbox WHERE state = 'REFUSED'")));
    }

    @Override
    public Identity identity() throws StorageException {
        Identity identity =
                database.inTransaction(sql -> Writers.current(sql, random).identity());
        writer = identity.writer();
        return identity;
    }

    @Override
    public String writer() {
        return writer;
    }

    @Override
    public SigningKey signingKey() throws StorageException {
        return database.inTransaction(sql -> keys.of(sql, Writers.current(sql, random)));
    }

    @Override
    public void become(Identity identity) throws StorageException {
        database.inTransaction(sql -> {
            Writers.Current current = Writers.current(sql, random);
            if (current.identity().writer().equals(identity.writer())) {
                Writers.change(sql, current, identity);
            } else {
                OutboxRows.dropWaiting(sql, current);
                SigningKeys.forget(sql);
                Writers.add(sql, identity);
            }
            return identity;
        });
        writer = identity.writer();
    }

    private static int one(Sql sql, Position position, String update, @Nullable Object... arguments)
            throws SQLException, StorageException {
        @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = position.writer();
        all[arguments.length + 1] = position.sequence();
        int changed = sql.update(update + ONE, all);
        if (changed != 1) {
            throw new StorageException(Reason.UNKNOWN, "no record " + position.sequence(), null);
        }
        return changed;
    }

    private static @Nullable Instant instant(Sql sql, String query) throws SQLException {
        long nanos = sql.number(query);
        return nanos == 0 ? null : Times.instant(nanos);
    }
}
