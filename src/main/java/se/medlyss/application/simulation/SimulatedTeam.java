package se.medlyss.application.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import se.medlyss.application.PeopleChange;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Made-up people, with names that nobody takes for real ones.
///
/// @param agents some strong, some new
record SimulatedTeam(Team team, Coach coach, List<Agent> agents) {

    private static final List<String> NAMES = List.of(
            "Alva Exempel",
            "Bo Provsson",
            "Cleo Testman",
            "Dag Låtsas",
            "Ebba Skissdotter",
            "Folke Mönster",
            "Greta Utkast",
            "Hugo Fantasi");

    private static final double WEAKEST = 0.68;
    private static final double SPREAD = 0.035;

    static SimulatedTeam madeUp() {
        var team = new Team("team-exempel", "Team Exempel", "");
        var agents = NAMES.stream()
                .map(name -> new Agent("ex-" + (101 + NAMES.indexOf(name)), name, team.id(), false, true))
                .toList();
        return new SimulatedTeam(team, new Coach("coach-exempel", "Kim Exempel", team.id()), agents);
    }

    PeopleChange people() {
        return PeopleChange.saving(List.of(team), agents, List.of(coach));
    }

    SimulatedAgent any(RandomGenerator random) {
        int who = random.nextInt(agents.size());
        var agent = agents.get(who);
        return new SimulatedAgent(agent.id(), agent.team(), WEAKEST + SPREAD * who);
    }
}
