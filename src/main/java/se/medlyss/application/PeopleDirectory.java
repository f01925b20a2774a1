package se.medlyss.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Teams, agents and coaches on this computer; names are kept apart from everything that is exported. Called on the
/// store thread only.
public interface PeopleDirectory {

    List<Team> teams() throws StorageException;

    /// All agents, by name; inactive ones too.
    List<Agent> agents() throws StorageException;

    /// An agent by the standing id, or by a provisional one that was merged.
    Optional<Agent> agent(String id) throws StorageException;

    /// The organisation's id of agents that were merged, by the provisional one that their calls may still carry.
    default Map<String, String> merged() throws StorageException {
        return Map.of();
    }

    List<Coach> coaches() throws StorageException;

    /// Adds or changes.
    void save(Team team) throws StorageException;

    /// Adds or changes.
    void save(Agent agent) throws StorageException;

    /// Adds or changes.
    void save(Coach coach) throws StorageException;

    /// Saves and removes many at once: all of it, or nothing.
    void change(PeopleChange change) throws StorageException;
}
