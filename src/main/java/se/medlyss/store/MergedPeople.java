package se.medlyss.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.medlyss.people.Roster;

/// Which of the organisation's ids took the place of a provisional one, in the table `merged_person`. Events keep the
/// id that they were written with; lists have the standing one.
final class MergedPeople {

    private static final String BACK = """
            UPDATE evaluation SET agent = ?1 WHERE agent = ?2 AND ?1 = (
                SELECT coalesce(json_extract(payload, '$.header.agent'), json_extract(payload, '$.agent')) FROM event
                WHERE event.evaluation = evaluation.number AND type IN ('opened.v1', 'agent-changed.v1')
                ORDER BY seq DESC LIMIT 1)""";

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
                sql.update(BACK, alias.provisional(), alias.id());
            }
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
