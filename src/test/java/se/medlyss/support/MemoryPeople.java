package se.medlyss.support;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// People in memory.
public final class MemoryPeople implements PeopleDirectory {

    private final Map<String, Team> teams = new LinkedHashMap<>();
    private final Map<String, Agent> agents = new LinkedHashMap<>();
    private final Map<String, Coach> coaches = new LinkedHashMap<>();
    private final Map<String, String> merged = new LinkedHashMap<>();

    /// Everybody at once.
    public static MemoryPeople of(List<Team> teams, List<Agent> agents, List<Coach> coaches) {
        MemoryPeople people = new MemoryPeople();
        people.change(PeopleChange.saving(teams, agents, coaches));
        return people;
    }

    /// Somebody turned out to be somebody else.
    public MemoryPeople merging(String provisional, String id) {
        merged.put(provisional, id);
        return this;
    }

    @Override
    public Map<String, String> merged() {
        return Map.copyOf(merged);
    }

    @Override
    public List<Team> teams() {
        return List.copyOf(teams.values());
    }

    @Override
    public List<Agent> agents() {
        return agents.values().stream()
                .sorted(Comparator.comparing(Agent::name))
                .toList();
    }

    @Override
    public Optional<Agent> agent(String id) {
        return Optional.ofNullable(agents.get(id));
    }

    @Override
    public List<Coach> coaches() {
        return List.copyOf(coaches.values());
    }

    @Override
    public void save(Team team) {
        teams.put(team.id(), team);
    }

    @Override
    public void save(Agent agent) {
        agents.put(agent.id(), agent);
    }

    @Override
    public void save(Coach coach) {
        coaches.put(coach.id(), coach);
    }

    @Override
    public void change(PeopleChange change) {
        change.teams().forEach(this::save);
        change.agents().forEach(this::save);
        change.coaches().forEach(this::save);
        teams.keySet().removeAll(change.removedTeams());
        agents.keySet().removeAll(change.removedAgents());
        coaches.keySet().removeAll(change.removedCoaches());
    }
}
