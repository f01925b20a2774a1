package se.medlyss.application.coaching;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.TalkOutcome;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Talk;
import se.medlyss.people.Agent;

/// Reads what was talked about of late, and what still is to be. All of it is called on the store thread.
public final class ReadCoaching {

    private static final int WEEKS = 13;
    private static final int MOST_TALKS = 500;
    private static final int MOST_WAITING = 50;

    private final PeopleDirectory people;
    private final EvaluationArchive archive;
    private final EventLog log;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone where the coach is: a day begins at its midnight
    public ReadCoaching(
            PeopleDirectory people, EvaluationArchive archive, EventLog log, InstantSource clock, ZoneId zone) {
        this.people = people;
        this.archive = archive;
        this.log = log;
        this.clock = clock;
        this.zone = zone;
    }

    /// What there is, before any talk is read.
    ///
    /// @param agents  all, by name; inactive ones too
    /// @param talked  evaluations of the last thirteen weeks that the agent has heard, newest first
    /// @param waiting final evaluations that the agent has not heard, those that are due first, then by their day
    public record Basis(List<Agent> agents, List<EvaluationSummary> talked, List<EvaluationSummary> waiting) {
        public Basis {
            agents = List.copyOf(agents);
            talked = List.copyOf(talked);
            waiting = List.copyOf(waiting);
        }
    }

    /// Looks at what there is.
    public Basis basis() throws StorageException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant from = today.minusWeeks(WEEKS).atStartOfDay(zone).toInstant();
        EvaluationQuery late = EvaluationQuery.in(Life.FINAL).between(from, null);
        return new Basis(
                people.agents(),
                archive.page(late, 0, MOST_TALKS).stream()
                        .filter(summary -> !summary.practice() && summary.talkedThrough() != null)
                        .toList(),
                waiting());
    }

    /// Talks to hold.
    public List<EvaluationSummary> waiting() throws StorageException {
        EvaluationQuery query = EvaluationQuery.ALL.with(EvaluationQuery.Talked.WAITING);
        return archive.page(query, 0, MOST_WAITING).stream()
                .filter(summary -> !summary.practice())
                .sorted(comparing(ReadCoaching::day).thenComparing(EvaluationSummary::startedAt))
                .toList();
    }

    private static LocalDate day(EvaluationSummary summary) {
        LocalDate until = summary.postponedUntil();
        return until == null ? LocalDate.MIN : until;
    }

    /// Reads a talk; empty when it was not held after all.
    public Optional<HeldTalk> talk(EvaluationSummary summary) throws StorageException {
        CallState state = log.state(summary.id());
        Talk talk = state.talk();
        return TalkOutcome.of(summary, state)
                .map(outcome -> new HeldTalk(
                        summary.id(),
                        summary.agent(),
                        outcome,
                        talk.develop().strip(),
                        talk.agreed().strip(),
                        talk.closing()));
    }
}
