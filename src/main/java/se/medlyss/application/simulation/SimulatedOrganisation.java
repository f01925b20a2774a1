package se.medlyss.application.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.application.simulation.SimulatedTeam.Habits;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// A made-up organisation of four coaches at three sites, for looking at a compilation of all of them: one team is
/// too small to be told of, one coach is stricter, the coaches listen to some of each other's agents, and they all
/// score the same few calls.
final class SimulatedOrganisation {

    /// How many coaches there are.
    static final int COACHES = 4;

    /// How many calls each of them scores.
    static final int SHARED_CALLS = 12;

    private static final List<String> FIRST =
            List.of("Agda", "Bertil", "Cilla", "Doris", "Erling", "Frida", "Gunnar", "Hedda", "Isak");

    private static final List<Double> KINDNESS = List.of(0.0, 0.05, -0.09, 0.02);

    /// Calls that several score have ids beyond any time.
    private static final long SHARED_ID = 0xffff_ffff_ffff_7000L;

    private static final List<List<Team>> TEAMS = List.of(
            SimulatedTeam.madeUp("exempelstad").teams(),
            List.of(team("kuliss", "provkoping"), team("modell", "provkoping")),
            List.of(team("skiss", "provkoping")),
            List.of(team("utkast", "testvik"), team("pappfigur", "testvik")));

    private static final List<List<Integer>> SIZES = List.of(List.of(), List.of(9, 7), List.of(8), List.of(8, 3));

    private SimulatedOrganisation() {}

    /// Who one of the coaches is, and whom that one listens to.
    ///
    /// @param coach 1 to [#COACHES]
    static SimulatedTeam of(int coach) {
        List<Team> teams = new ArrayList<>(TEAMS.get(coach - 1));
        Team visited = TEAMS.get(coach % COACHES).getFirst();
        List<Agent> agents = new ArrayList<>(agents(coach));
        agents.addAll(agents(coach % COACHES + 1).stream()
                .filter(agent -> agent.team().equals(visited.id()))
                .limit(3)
                .toList());
        teams.add(visited);
        if (coach > 1 && coach < COACHES) {
            // The agents of the calls that everybody scores.
            teams.add(TEAMS.getFirst().getFirst());
        }
        return new SimulatedTeam(teams, coach(coach), agents, new Habits(KINDNESS.get(coach - 1), true));
    }

    /// A call that every coach scores: the same id, the same agent, the same behaviour.
    ///
    /// @param number 0 to [#SHARED_CALLS] − 1
    static SimulatedAgent heardInShared(int number) {
        var agent = agents(1).get(number % 8);
        return new SimulatedAgent(agent.id(), agent.team(), 0.8, (long) number);
    }

    static UUID sharedCall(int number) {
        return new UUID(SHARED_ID, Long.MIN_VALUE | number);
    }

    private static Coach coach(int coach) {
        Team own = TEAMS.get(coach - 1).getFirst();
        return coach == 1
                ? SimulatedTeam.madeUp().coach()
                : new Coach("coach-" + own.id().substring("team-".length()), "Robin " + surname(own), own.id());
    }

    private static List<Agent> agents(int coach) {
        if (coach == 1) {
            return SimulatedTeam.madeUp().agents();
        }
        List<Team> teams = TEAMS.get(coach - 1);
        return IntStream.range(0, teams.size())
                .boxed()
                .flatMap(at -> agents(
                        teams.get(at),
                        100 * (2 * coach + at) + 1,
                        SIZES.get(coach - 1).get(at)))
                .toList();
    }

    private static Stream<Agent> agents(Team team, int first, int size) {
        return SimulatedTeam.agents(
                team,
                first,
                FIRST.stream()
                        .limit(size)
                        .map(name -> name + " " + surname(team))
                        .toList());
    }

    private static Team team(String id, String site) {
        return new Team("team-" + id, "Team " + Character.toUpperCase(id.charAt(0)) + id.substring(1), site);
    }

    private static String surname(Team team) {
        return team.name().substring("Team ".length());
    }
}
