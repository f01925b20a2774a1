package se.medlyss.application;

import java.util.List;
import java.util.Set;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// People to add, change and remove together.
///
/// @param teams         added or changed
/// @param agents        added or changed
/// @param coaches       added or changed
/// @param removedTeams  ids; an id that nobody has is passed over
/// @param removedAgents ids; their evaluations keep the id
/// @param removedCoaches ids; their evaluations keep the id
public record PeopleChange(
        List<Team> teams,
        List<Agent> agents,
        List<Coach> coaches,
        Set<String> removedTeams,
        Set<String> removedAgents,
        Set<String> removedCoaches) {

    public PeopleChange {
        teams = List.copyOf(teams);
        agents = List.copyOf(agents);
        coaches = List.copyOf(coaches);
        removedTeams = Set.copyOf(removedTeams);
        removedAgents = Set.copyOf(removedAgents);
        removedCoaches = Set.copyOf(removedCoaches);
    }

    /// Only additions and changes.
    public static PeopleChange saving(List<Team> teams, List<Agent> agents, List<Coach> coaches) {
        return new PeopleChange(teams, agents, coaches, Set.of(), Set.of(), Set.of());
    }

    /// Whether nothing would change.
    public boolean isEmpty() {
        return teams.isEmpty()
                && agents.isEmpty()
                && coaches.isEmpty()
                && removedTeams.isEmpty()
                && removedAgents.isEmpty()
                && removedCoaches.isEmpty();
    }
}
