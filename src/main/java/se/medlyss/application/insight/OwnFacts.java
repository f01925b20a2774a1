package se.medlyss.application.insight;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import se.medlyss.people.Roster;
import se.medlyss.people.Team;

/// Reads this computer's own evaluations: a few at a time, so that a running call's key presses never wait long for
/// them, and only what changed is read again. Called on the store thread only.
public final class OwnFacts {

    /// How many evaluations one step reads.
    static final int STEP = 20;

    /// How many it looks up at a time: a list of all of them would keep a key press waiting.
    static final int PAGE = 400;

    private static final EvaluationQuery FINAL = EvaluationQuery.in(Life.FINAL);

    private final EvaluationArchive archive;
    private final EventLog log;
    private final PeopleDirectory people;
    private final OwnEvaluation evaluations;
    private final Map<UUID, Known> known = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private List<EvaluationSummary> page = List.of();
    private List<EvaluationFacts> read = List.of();
    private int position;
    private int offset;
    private int of;
    private int unreadable;
    private Map<String, String> merged = Map.of();
    private Supplier<Roster> roster = () -> Roster.EMPTY;

    private record Known(int seq, Optional<EvaluationFacts> facts) {}

    /// How far reading has come.
    ///
    /// @param of what there was at the beginning
    public record Progress(int done, int of, boolean finished) {}

    /// @param zone where the coach is: a day begins at its midnight
    public OwnFacts(
            EvaluationArchive archive, EventLog log, ProcessCatalogue catalogue, PeopleDirectory people, ZoneId zone) {
        this.archive = archive;
        this.log = log;
        this.people = people;
        this.evaluations = new OwnEvaluation(catalogue, zone);
    }

    /// Says what is expected, by what the centre published.
    public OwnFacts withRoster(Supplier<Roster> published) {
        roster = published;
        return this;
    }

    /// Looks at what there is, and begins anew.
    public Progress begin() throws StorageException {
        seen.clear();
        page = List.of();
        read = new ArrayList<>();
        position = 0;
        offset = 0;
        unreadable = 0;
        of = archive.count(FINAL);
        Map<String, String> mergedNow = people.merged();
        if (!mergedNow.equals(merged)) {
            merged = mergedNow;
            known.clear();
        }
        evaluations.know(sites(), provisional(), merged);
        return new Progress(0, of, of == 0);
    }

    /// Reads the next few.
    public Progress step() throws StorageException {
        if (position == page.size()) {
            // An evaluation that is made final meanwhile moves the others down by one: then one comes twice.
            page = archive.page(FINAL, offset, PAGE);
            offset += page.size();
            position = 0;
        }
        int until = Math.min(page.size(), position + STEP);
        for (; position < until; position++) {
            EvaluationSummary summary = page.get(position);
            if (counts(summary) && seen.add(summary.id())) {
                read(summary).ifPresentOrElse(read::add, () -> unreadable++);
            }
        }
        int done = offset - page.size() + position;
        return new Progress(Math.min(done, of), of, page.isEmpty());
    }

    private static boolean counts(EvaluationSummary summary) {
        return !summary.practice()
                && summary.review().of() == null
                && !summary.review().veiled();
    }

    /// What was read; complete once the progress is finished.
    public Facts facts() {
        return new Facts(read, Facts.Origin.OWN, unreadable, roster.get(), null);
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
            CallState state = CallState.ofLogged(events);
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
