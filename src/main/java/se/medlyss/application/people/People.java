package se.medlyss.application.people;

import java.util.List;
import java.util.Optional;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Everybody on this computer, at one moment.
public record People(List<Team> teams, List<Agent> agents, List<Coach> coaches) {

    /// Nobody.
    public static final People NOBODY = new People(List.of(), List.of(), List.of());

    public People {
        teams = List.copyOf(teams);
        agents = List.copyOf(agents);
        coaches = List.copyOf(coaches);
    }

    /// Reads everybody. Called on the store thread.
    public static People in(PeopleDirectory directory) throws StorageException {
        return new People(directory.teams(), directory.agents(), directory.coaches());
    }

    /// The team with this id.
    public Optional<Team> team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /// The team's name; the id when there is no such team.
    public String teamName(String id) {
        return team(id).map(Team::name).orElse(id);
    }

    /// The agent with this id.
    public Optional<Agent> agent(String id) {
        return agents.stream().filter(agent -> agent.id().equals(id)).findFirst();
    }

    /// The coach with this id.
    public Optional<Coach> coach(String id) {
        return coaches.stream().filter(coach -> coach.id().equals(id)).findFirst();
    }
}
