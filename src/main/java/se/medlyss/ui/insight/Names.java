package se.medlyss.ui.insight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.medlyss.application.people.People;
import se.medlyss.ui.scoring.Namesakes;

/// The names of those who are known on this computer, by id.
///
/// @param apart the persons' names with the id where several have the same
record Names(Map<String, String> teams, Map<String, String> persons, Map<String, String> apart) {

    static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    Names {
        teams = Map.copyOf(teams);
        persons = Map.copyOf(persons);
        apart = Map.copyOf(apart);
    }

    static Names of(People people) {
        Map<String, String> teams = new HashMap<>();
        people.teams().forEach(team -> teams.put(team.id(), team.name()));
        Map<String, String> persons = new HashMap<>();
        people.coaches().stream()
                .filter(coach -> !coach.name().isBlank())
                .forEach(coach -> persons.put(coach.id(), coach.name()));
        people.agents().forEach(agent -> persons.put(agent.id(), agent.name()));
        return new Names(teams, persons, Namesakes.toldApart(persons));
    }

    /// The team's name; the id when nobody here knows it.
    String team(String id) {
        return teams.getOrDefault(id, id);
    }

    /// The person's name; the id when nobody here knows it.
    String person(String id) {
        return persons.getOrDefault(id, id);
    }

    /// The person's name, with the id where somebody else has the same; the id when nobody here knows it.
    String toldApart(String id) {
        return apart.getOrDefault(id, id);
    }

    /// Every person's name.
    Set<String> all() {
        return new HashSet<>(persons.values());
    }
}
