package se.medlyss.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;

/// Reads who is next in turn for the coach on this computer.
public final class Turn {

    private final PeopleDirectory people;
    private final EvaluationArchive archive;
    private final Supplier<Coach> coach;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone where the coach is: a month begins at its midnight
    public Turn(
            PeopleDirectory people,
            EvaluationArchive archive,
            Supplier<Coach> coach,
            InstantSource clock,
            ZoneId zone) {
        this.people = people;
        this.archive = archive;
        this.coach = coach;
        this.clock = clock;
        this.zone = zone;
    }

    /// All active agents, the next one first. Called on the store thread.
    ///
    /// @param aim co-listenings a month and agent to aim for; 0 when there is no aim
    public List<InTurn> read(int aim) throws StorageException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Agent> agents = people.agents().stream().filter(Agent::active).toList();
        Map<String, EvaluationArchive.Listening> listenings =
                archive.listenings(today.withDayOfMonth(1).atStartOfDay(zone).toInstant()).stream()
                        .collect(Collectors.toMap(EvaluationArchive.Listening::agent, Function.identity()));
        Map<String, EvaluationArchive.Agreed> agreed = new HashMap<>();
        for (Agent agent : agents) {
            archive.latestAgreed(agent.id()).ifPresent(step -> agreed.put(agent.id(), step));
        }
        return new NextInTurn(coach.get().team(), aim, today).order(agents, listenings, agreed);
    }
}
