package se.medlyss.ui.evaluations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.ui.scoring.Namesakes;

/// Names by id, those of the same name told apart.
final class Names {

    private Names() {}

    static Map<String, String> of(List<Agent> agents, List<Coach> coaches) {
        Map<String, String> names = new HashMap<>();
        coaches.stream().filter(coach -> !coach.name().isBlank()).forEach(coach -> names.put(coach.id(), coach.name()));
        agents.forEach(agent -> names.put(agent.id(), agent.name()));
        return Namesakes.toldApart(names);
    }
}
