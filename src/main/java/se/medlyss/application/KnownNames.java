package se.medlyss.application;

import java.util.HashMap;
import java.util.Map;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;

/// The names that this computer has, by id. Somebody who was merged has the name by the provisional id too; whoever is
/// called by the id alone has none.
///
/// @param agents  of agents
/// @param coaches of coaches
public record KnownNames(Map<String, String> agents, Map<String, String> coaches) {

    public KnownNames {
        agents = Map.copyOf(agents);
        coaches = Map.copyOf(coaches);
    }

    /// Reads them. Called on the store thread.
    public static KnownNames in(PeopleDirectory people) throws StorageException {
        Map<String, String> agents = new HashMap<>();
        for (Agent agent : people.agents()) {
            put(agents, agent.id(), agent.name());
        }
        Map<String, String> coaches = new HashMap<>();
        for (Coach coach : people.coaches()) {
            put(coaches, coach.id(), coach.name());
        }
        people.merged().forEach((provisional, id) -> {
            put(agents, provisional, agents.getOrDefault(id, ""));
            put(coaches, provisional, coaches.getOrDefault(id, ""));
        });
        return new KnownNames(agents, coaches);
    }

    private static void put(Map<String, String> names, String id, String name) {
        if (!name.isBlank() && !name.equals(id)) {
            names.putIfAbsent(id, name);
        }
    }
}
