package se.medlyss.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Teams, agents and coaches. Names of persons lie in the table `person_name` alone.
final class PeopleStore implements PeopleDirectory {

    private static final String AGENTS = """
            SELECT agent.id, coalesce(name, '') AS name, team, provisional, active FROM agent
            LEFT JOIN person_name ON role = 'agent' AND person_name.id = agent.id""";

    private final Database database;

    PeopleStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Team> teams() throws StorageException {
        return database.read(sql -> sql.list(
                "SELECT id, name, site FROM team ORDER BY name, id",
                row -> new Team(row.getString("id"), row.getString("name"), row.getString("site"))));
    }

    @Override
    public List<Agent> agents() throws StorageException {
        return database.read(sql -> sql.list(AGENTS + " ORDER BY name, agent.id", PeopleStore::agent));
    }

    @Override
    public Optional<Agent> agent(String id) throws StorageException {
        return database.read(
                sql -> sql.first(AGENTS + " WHERE agent.id = ?", PeopleStore::agent, MergedPeople.id(sql, id)));
    }

    @Override
    public Map<String, String> merged() throws StorageException {
        return database.read(MergedPeople::all);
    }

    @Override
    public List<Coach> coaches() throws StorageException {
        return database.read(sql ->
                sql.list("""
                SELECT coach.id, coalesce(name, '') AS name, team FROM coach
                LEFT JOIN person_name ON role = 'coach' AND person_name.id = coach.id
                ORDER BY name, coach.id""", row -> new Coach(row.getString("id"), row.getString("name"), row.getString("team"))));
    }

    @Override
    public void save(Team team) throws StorageException {
        change(PeopleChange.saving(List.of(team), List.of(), List.of()));
    }

    @Override
    public void save(Agent agent) throws StorageException {
        change(PeopleChange.saving(List.of(), List.of(agent), List.of()));
    }

    @Override
    public void save(Coach coach) throws StorageException {
        change(PeopleChange.saving(List.of(), List.of(), List.of(coach)));
    }

    @Override
    public void change(PeopleChange change) throws StorageException {
        database.inTransaction(sql -> {
            change(sql, change);
            return sql;
        });
        if (!change.removedAgents().isEmpty() || !change.removedCoaches().isEmpty()) {
            // A removed name is to be gone from the log file too.
            database.emptyLog();
        }
    }

    /// Within the transaction of others.
    static void change(Sql sql, PeopleChange change) throws SQLException {
        for (String id : change.removedTeams()) {
            sql.update("DELETE FROM team WHERE id = ?", id);
        }
        for (String id : change.removedAgents()) {
            sql.update("DELETE FROM agent WHERE id = ?", id);
            sql.update("DELETE FROM person_name WHERE role = 'agent' AND id = ?", id);
        }
        for (String id : change.removedCoaches()) {
            sql.update("DELETE FROM coach WHERE id = ?", id);
            sql.update("DELETE FROM person_name WHERE role = 'coach' AND id = ?", id);
        }
        for (Team team : change.teams()) {
            put(sql, team);
        }
        for (Agent agent : change.agents()) {
            put(sql, agent);
        }
        for (Coach coach : change.coaches()) {
            put(sql, coach);
        }
    }

    private static void put(Sql sql, Team team) throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO team (id, name, site) VALUES (?,?,?)",
                Words.wellFormed(team.id()),
                Words.wellFormed(team.name()),
                Words.wellFormed(team.site()));
    }

    private static void put(Sql sql, Agent agent) throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO agent (id, team, provisional, active) VALUES (?,?,?,?)",
                Words.wellFormed(agent.id()),
                Words.wellFormed(agent.team()),
                agent.provisional() ? 1 : 0,
                agent.active() ? 1 : 0);
        name(sql, "agent", agent.id(), agent.name());
    }

    private static void put(Sql sql, Coach coach) throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO coach (id, team) VALUES (?,?)",
                Words.wellFormed(coach.id()),
                Words.wellFormed(coach.team()));
        name(sql, "coach", coach.id(), coach.name());
    }

    private static void name(Sql sql, String role, String id, String name) throws SQLException {
        sql.update(
                "INSERT OR REPLACE INTO person_name (role, id, name) VALUES (?,?,?)",
                role,
                Words.wellFormed(id),
                Words.wellFormed(name));
    }

    private static Agent agent(ResultSet row) throws SQLException {
        return new Agent(
                row.getString("id"),
                row.getString("name"),
                row.getString("team"),
                row.getBoolean("provisional"),
                row.getBoolean("active"));
    }
}
