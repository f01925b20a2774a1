package se.medlyss.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Talk;

/// Finds what coach and agent agreed on last, and counts in how many calls it was heard since.
final class AgreedSteps {

    /// The next older evaluation of an agent whose talk was written. One at a time, because the first mostly is the
    /// one that is looked for.
    private static final String TALKED = """
            SELECT id, started_at, number FROM evaluation AS e WHERE agent = ? AND (started_at, number) < (?, ?)
              AND life = 'FINAL' AND NOT practice AND EXISTS
              (SELECT 1 FROM event WHERE evaluation = e.number AND type = ?)
            ORDER BY started_at DESC, number DESC LIMIT 1""";

    private static final String LATER = """
            FROM evaluation AS e WHERE agent = ? AND started_at > ? AND NOT practice
              AND mode IN ('LIVE', 'RECORDING', 'MYSTERY')
              AND life NOT IN ('RUNNING', 'DISCARDED', 'WITHDRAWN')""";

    /// Later evaluations of the agent in which the step was heard, whether or not that was taken back. A call that
    /// runs counts its own.
    private static final String HEARD = "SELECT id, started_at, number " + LATER + """
              AND EXISTS (SELECT 1 FROM event WHERE evaluation = e.number AND type = ?)""";

    /// Later calls of the agent that are over.
    private static final String OVER = "SELECT count(*) " + LATER;

    private final Database database;
    private final EventStore events;

    AgreedSteps(Database database, EventStore events) {
        this.database = database;
        this.events = events;
    }

    private record Call(UUID id, long startedAt, long number) {}

    /// The latest step of the agent, unless it was followed up and closed. An earlier one that was never closed was
    /// replaced by it.
    Optional<Agreed> latest(String asked) throws StorageException {
        String agent = database.read(sql -> MergedPeople.id(sql, asked));
        for (Optional<Call> next = talkedBefore(agent, Long.MAX_VALUE, Long.MAX_VALUE);
                next.isPresent();
                next = talkedBefore(agent, next.get().startedAt(), next.get().number())) {
            Call call = next.get();
            List<LoggedEvent> logged = events.read(call.id());
            Talk talk = state(logged).talk();
            if (!talk.agreed().isBlank()) {
                Agreed agreed =
                        new Agreed(call.id(), talk, at(talk, logged), heardSince(agent, call), callsSince(agent, call));
                boolean closed = talk.closing() != null;
                return closed ? Optional.empty() : Optional.of(agreed);
            }
        }
        return Optional.empty();
    }

    private Optional<Call> talkedBefore(String agent, long startedAt, long number) throws StorageException {
        String type = EventTypes.name(CallEvent.TalkWritten.class);
        return calls(TALKED, agent, startedAt, number, type).stream().findFirst();
    }

    private int heardSince(String agent, Call call) throws StorageException {
        int heard = 0;
        String type = EventTypes.name(CallEvent.AgreedStepHeard.class);
        for (Call later : calls(HEARD, agent, call.startedAt(), type)) {
            heard += state(events.read(later.id())).circumstances().agreedStepHeard() > 0 ? 1 : 0;
        }
        return heard;
    }

    private int callsSince(String agent, Call call) throws StorageException {
        return database.read(sql -> sql.first(OVER, row -> row.getInt(1), agent, call.startedAt()))
                .orElse(0);
    }

    private List<Call> calls(String query, Object... arguments) throws StorageException {
        return database.read(sql -> sql.list(
                query, row -> new Call(UUID.fromString(row.getString(1)), row.getLong(2), row.getLong(3)), arguments));
    }

    private static CallState state(List<LoggedEvent> logged) {
        return CallState.of(logged.stream().map(LoggedEvent::event).toList());
    }

    private static Instant at(Talk talk, List<LoggedEvent> logged) {
        Instant talkedThrough = talk.talkedThrough();
        return talkedThrough != null
                ? talkedThrough
                : logged.stream()
                        .map(LoggedEvent::event)
                        .filter(CallEvent.TalkWritten.class::isInstance)
                        .map(event -> event.at().wall())
                        .reduce((_, later) -> later)
                        .orElseThrow();
    }
}
