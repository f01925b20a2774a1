package se.medlyss.application.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import se.medlyss.application.PeopleChange;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Made-up people, with names that nobody takes for real ones.
///
/// @param teams  the coach's own, and another that the coach listens to as well
/// @param agents some strong, some new
record SimulatedTeam(List<Team> teams, Coach coach, List<Agent> agents) {

    private static final List<String> NAMES = List.of(
            "Alva Exempel",
            "Bo Provsson",
            "Cleo Testman",
            "Dag Låtsas",
            "Ebba Skissdotter",
            "Folke Mönster",
            "Greta Utkast",
            "Hugo Fantasi");

    private static final List<String> OTHERS =
            List.of("Ines Attrapp", "Jon Påhitt", "Klara Modell", "Lo Skugga", "Mio Kuliss", "Nils Prototyp");

    private static final double WEAKEST = 0.68;
    private static final double SPREAD = 0.035;

    static SimulatedTeam madeUp() {
        var team = new Team("team-exempel", "Team Exempel", "");
        var other = new Team("team-attrapp", "Team Attrapp", "");
        var agents = Stream.concat(agents(team, 101, NAMES), agents(other, 201, OTHERS))
                .toList();
        return new SimulatedTeam(List.of(team, other), new Coach("coach-exempel", "Kim Exempel", team.id()), agents);
    }

    private static Stream<Agent> agents(Team team, int first, List<String> names) {
        return names.stream()
                .map(name -> new Agent("ex-" + (first + names.indexOf(name)), name, team.id(), false, true));
    }

    PeopleChange people() {
        return PeopleChange.saving(teams, agents, List.of(coach));
    }

    SimulatedAgent any(RandomGenerator random) {
        int who = random.nextInt(agents.size());
        var agent = agents.get(who);
        return new SimulatedAgent(agent.id(), agent.team(), WEAKEST + SPREAD * (who % NAMES.size()));
    }
}
