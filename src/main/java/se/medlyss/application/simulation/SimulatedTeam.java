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
/// @param teams   the coach's own, and others that the coach listens to as well
/// @param agents  some strong, some new
/// @param habits  how the coach listens
record SimulatedTeam(List<Team> teams, Coach coach, List<Agent> agents, Habits habits) {

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
    private static final int STEPS = 8;

    /// How a coach listens.
    ///
    /// @param kindness     how much more often than a coach of common strictness a behaviour is heard; below 0 less
    /// @param organisation the coach is one of several, whose calls are made up to be looked at together
    record Habits(double kindness, boolean organisation) {
        static final Habits ALONE = new Habits(0, false);
    }

    SimulatedTeam {
        teams = List.copyOf(teams);
        agents = List.copyOf(agents);
    }

    static SimulatedTeam madeUp() {
        return madeUp("");
    }

    /// @param site of both teams
    static SimulatedTeam madeUp(String site) {
        var team = new Team("team-exempel", "Team Exempel", site);
        var other = new Team("team-attrapp", "Team Attrapp", site);
        var agents = Stream.concat(agents(team, 101, NAMES), agents(other, 201, OTHERS))
                .toList();
        return new SimulatedTeam(
                List.of(team, other), new Coach("coach-exempel", "Kim Exempel", team.id()), agents, Habits.ALONE);
    }

    static Stream<Agent> agents(Team team, int first, List<String> names) {
        return names.stream()
                .map(name -> new Agent("ex-" + (first + names.indexOf(name)), name, team.id(), false, true));
    }

    PeopleChange people() {
        return PeopleChange.saving(teams, agents, List.of(coach));
    }

    SimulatedAgent any(RandomGenerator random) {
        int who = random.nextInt(agents.size());
        var agent = agents.get(who);
        double skill = WEAKEST + SPREAD * (number(agent) % STEPS) + habits.kindness();
        return new SimulatedAgent(agent.id(), agent.team(), skill, null);
    }

    /// How far down the list of the team's names: the first is the newest.
    private static int number(Agent agent) {
        return Integer.parseInt(agent.id().substring(agent.id().length() - 2)) - 1;
    }
}
