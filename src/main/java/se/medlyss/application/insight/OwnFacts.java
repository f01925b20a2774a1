package se.medlyss.application.insight;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.people.Agent;
import se.medlyss.people.Team;

/// Reads this computer's own evaluations: a few at a time, so that a running call's key presses never wait long for
/// them, and only what changed is read again. Called on the store thread only.
public final class OwnFacts {

    /// How many evaluations one step reads.
    static final int STEP = 20;

    private final EvaluationArchive archive;
    private final EventLog log;
    private final PeopleDirectory people;
    private final OwnEvaluation evaluations;
    private final Map<UUID, Known> known = new HashMap<>();
    private List<EvaluationSummary> toRead = List.of();
    private List<EvaluationFacts> read = List.of();
    private int position;
    private int unreadable;

    private record Known(int seq, Optional<EvaluationFacts> facts) {}

    /// How far reading has come.
    public record Progress(int done, int of) {
        public boolean finished() {
            return done >= of;
        }
    }

    /// @param zone where the coach is: a day begins at its midnight
    public OwnFacts(
            EvaluationArchive archive, EventLog log, ProcessCatalogue catalogue, PeopleDirectory people, ZoneId zone) {
        this.archive = archive;
        this.log = log;
        this.people = people;
        this.evaluations = new OwnEvaluation(catalogue, zone);
    }

    /// Looks at what there is, and begins anew.
    public Progress begin() throws StorageException {
        EvaluationQuery query = EvaluationQuery.in(Life.FINAL);
        toRead = archive.page(query, 0, archive.count(query)).stream()
                .filter(summary -> !summary.practice()
                        && summary.review().of() == null
                        && !summary.review().veiled())
                .toList();
        read = new ArrayList<>();
        position = 0;
        unreadable = 0;
        evaluations.know(sites(), provisional());
        return new Progress(0, toRead.size());
    }

    /// Reads the next few.
    public Progress step() throws StorageException {
        int until = Math.min(toRead.size(), position + STEP);
        for (; position < until; position++) {
            read(toRead.get(position)).ifPresentOrElse(read::add, () -> unreadable++);
        }
        return new Progress(position, toRead.size());
    }

    /// What was read; complete once the progress is finished.
    public Facts facts() {
        return new Facts(read, Facts.Origin.OWN, unreadable, null);
    }

    private Optional<EvaluationFacts> read(EvaluationSummary summary) throws StorageException {
        Known before = known.get(summary.id());
        if (before != null && before.seq() == summary.lastSeq()) {
            return before.facts();
        }
        Optional<EvaluationFacts> facts = readAnew(summary.id());
        known.put(summary.id(), new Known(summary.lastSeq(), facts));
        return facts;
    }

    /// One damaged evaluation must not take the figures of all others away: it is counted and left out.
    private Optional<EvaluationFacts> readAnew(UUID id) throws StorageException {
        try {
            List<LoggedEvent> events = log.read(id);
            CallState state =
                    CallState.of(events.stream().map(LoggedEvent::event).toList());
            return evaluations.facts(id, state, events);
        } catch (StorageException failed) {
            if (failed.reason() == StorageException.Reason.DAMAGED
                    || failed.reason() == StorageException.Reason.UNKNOWN) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private Map<String, String> sites() throws StorageException {
        Map<String, String> sites = new HashMap<>();
        for (Team team : people.teams()) {
            sites.put(team.id(), team.site());
        }
        return sites;
    }

    private List<String> provisional() throws StorageException {
        return people.agents().stream()
                .filter(Agent::provisional)
                .map(Agent::id)
                .toList();
    }
}
