package se.medlyss.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;

/// Finds what coach and agent agreed on last, and counts in how many calls it was heard since.
final class AgreedSteps {

    /// The next older talk of an agent. One at a time, because the first mostly is the one that is looked for. A talk
    /// that was only prepared has agreed on nothing yet.
    private static final String TALKED = """
            SELECT id, talked_through, number FROM evaluation
            WHERE agent = ? AND (talked_through, number) < (?, ?) AND life = 'FINAL' AND NOT practice
            ORDER BY talked_through DESC, number DESC LIMIT 1""";

    private static final String LATER =
            "FROM evaluation AS e WHERE agent = ? AND started_at > ? AND " + CoListenings.ARE;

    /// Later co-listenings with the agent in which the step was heard, whether or not that was taken back.
    private static final String HEARD = "SELECT id, talked_through, number " + LATER + """
             AND EXISTS (SELECT 1 FROM event WHERE evaluation = e.number AND type = ?)""";

    /// Later co-listenings with the agent.
    private static final String OVER = "SELECT count(*) " + LATER;

    private final Database database;
    private final EventStore events;

    AgreedSteps(Database database, EventStore events) {
        this.database = database;
        this.events = events;
    }

    private record Call(UUID id, long talkedThrough, long number) {}

    /// The latest step of the agent, unless it was followed up and closed. An earlier one that was never closed was
    /// replaced by it.
    Optional<Agreed> latest(String asked) throws StorageException {
        String agent = database.read(sql -> MergedPeople.id(sql, asked));
        for (Optional<Call> next = talkedBefore(agent, Long.MAX_VALUE, Long.MAX_VALUE);
                next.isPresent();
                next = talkedBefore(
                        agent, next.get().talkedThrough(), next.get().number())) {
            Call call = next.get();
            Talk talk = events.state(call.id()).talk();
            if (!talk.agreed().isBlank()) {
                Instant at = Times.instant(call.talkedThrough());
                Agreed agreed = new Agreed(call.id(), talk, at, heardSince(agent, call), callsSince(agent, call));
                boolean closed = talk.closing() != null;
                return closed ? Optional.empty() : Optional.of(agreed);
            }
        }
        return Optional.empty();
    }

    private Optional<Call> talkedBefore(String agent, long talkedThrough, long number) throws StorageException {
        return calls(TALKED, agent, talkedThrough, number).stream().findFirst();
    }

    private int heardSince(String agent, Call call) throws StorageException {
        int heard = 0;
        String type = EventTypes.name(CallEvent.AgreedStepHeard.class);
        for (Call later : calls(HEARD, agent, call.talkedThrough(), type)) {
            heard += events.state(later.id()).circumstances().agreedStepHeard() > 0 ? 1 : 0;
        }
        return heard;
    }

    private int callsSince(String agent, Call call) throws StorageException {
        return database.read(sql -> sql.first(OVER, row -> row.getInt(1), agent, call.talkedThrough()))
                .orElse(0);
    }

    private List<Call> calls(String query, Object... arguments) throws StorageException {
        return database.read(sql -> sql.list(
                query, row -> new Call(UUID.fromString(row.getString(1)), row.getLong(2), row.getLong(3)), arguments));
    }
}
