package se.medlyss.store;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallState;
import se.medlyss.people.Roster;

/// Which of the organisation's ids took the place of a provisional one, in the table `merged_person`. Events keep the
/// id that they were written with; lists have the standing one.
final class MergedPeople {

    /// The evaluations that may have to go back: the agent of an event that was undone is not theirs.
    private static final String MENTIONING = """
            SELECT number FROM evaluation WHERE agent = ? AND number IN (
                SELECT evaluation FROM event WHERE type IN ('opened.v1', 'agent-changed.v1')
                AND coalesce(json_extract(payload, '$.header.agent'), json_extract(payload, '$.agent')) = ?)""";

    private static final System.Logger LOG = System.getLogger(MergedPeople.class.getName());

    private MergedPeople() {}

    /// The standing id of somebody.
    static String id(Sql sql, String id) throws SQLException {
        return sql.first("SELECT id FROM merged_person WHERE provisional = ?", row -> row.getString(1), id)
                .orElse(id);
    }

    /// All of them, by the provisional id.
    static Map<String, String> all(Sql sql) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        sql.each("SELECT provisional, id FROM merged_person", row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    /// Takes merges back that stand here. The evaluations that were written with the provisional id have it again.
    static void separate(Sql sql, List<Roster.Alias> separated) throws SQLException {
        for (Roster.Alias alias : separated) {
            int gone = sql.update(
                    "DELETE FROM merged_person WHERE provisional = ? AND id = ?", alias.provisional(), alias.id());
            if (gone > 0) {
                giveBack(sql, alias);
            }
        }
    }

    private static void giveBack(Sql sql, Roster.Alias alias) throws SQLException {
        List<Long> mentioning =
                sql.list(MENTIONING, row -> row.getLong("number"), alias.id(), Words.wellFormed(alias.provisional()));
        for (long number : mentioning) {
            if (alias.provisional().equals(agent(sql, number))) {
                sql.update("UPDATE evaluation SET agent = ? WHERE number = ?", alias.provisional(), number);
            }
        }
    }

    /// Whom the events of an evaluation are about when all are folded; null when they cannot be read. Such damage is
    /// found and told where the evaluation is opened; it keeps nobody from the roster.
    private static @Nullable String agent(Sql sql, long number) throws SQLException {
        EventCodec codec = new EventCodec();
        CallState state = CallState.BLANK;
        try {
            for (EventRow row : EventStore.rows(sql, number)) {
                state = state.apply(codec.event(row));
            }
            return state.header().agent();
        } catch (StorageException | IllegalStateException unreadable) {
            LOG.log(Level.WARNING, "the agent of an evaluation stays as merged", unreadable);
            return null;
        }
    }

    /// Merges whoever is not merged yet: the log has a line for each, and their evaluations go along.
    static void merge(Sql sql, List<Roster.Alias> aliases, String file, Instant at) throws SQLException {
        for (Roster.Alias alias : aliases) {
            int merged = sql.update(
                    "INSERT INTO merged_person (provisional, id, file, merged_at) VALUES (?,?,?,?)"
                            + " ON CONFLICT DO NOTHING",
                    Words.wellFormed(alias.provisional()),
                    Words.wellFormed(alias.id()),
                    file,
                    Times.nanos(at));
            if (merged > 0) {
                sql.update("UPDATE evaluation SET agent = ? WHERE agent = ?", alias.id(), alias.provisional());
            }
        }
    }
}
