package se.medlyss.application.today;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationArchive.Listening;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
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

    /// Those who can be next, and how often they were listened to.
    ///
    /// @param listenings by agent; agents without any are missing
    public record Basis(List<Agent> agents, Map<String, Listening> listenings) {
        public Basis {
            agents = List.copyOf(agents);
            listenings = Map.copyOf(listenings);
        }

        /// The agents who may have agreed on something.
        public List<Agent> listenedTo() {
            return agents.stream()
                    .filter(agent -> listenings.containsKey(agent.id()))
                    .toList();
        }
    }

    /// Reads the active agents and this month's count. Called on the store thread.
    public Basis basis() throws StorageException {
        List<Agent> agents = people.agents().stream().filter(Agent::active).toList();
        Map<String, Listening> listenings =
                archive.listenings(today().withDayOfMonth(1).atStartOfDay(zone).toInstant()).stream()
                        .collect(Collectors.toMap(Listening::agent, Function.identity()));
        return new Basis(agents, listenings);
    }

    /// The agent's open agreed step. Called on the store thread, one agent a task: it reads whole calls.
    public Optional<Agreed> agreed(Agent agent) throws StorageException {
        return archive.latestAgreed(agent.id());
    }

    /// Everybody in order, the next one first.
    ///
    /// @param agreed by agent; agents without an open step are missing
    /// @param aim    co-listenings a month and agent to aim for; 0 when there is no aim
    public List<InTurn> order(Basis basis, Map<String, Agreed> agreed, int aim) {
        return new NextInTurn(coach.get().team(), aim, today(), zone).order(basis.agents(), basis.listenings(), agreed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
