package se.medlyss.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Mode;
import se.medlyss.call.Revision;
import se.medlyss.call.TimelineEntry;
import se.medlyss.people.Agent;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// Reads one evaluation whole. Called on the store thread only.
public final class ReadEvaluation {

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final PeopleDirectory people;
    private final Outbox outbox;

    public ReadEvaluation(EventLog log, ProcessCatalogue catalogue, PeopleDirectory people, Outbox outbox) {
        this.log = log;
        this.catalogue = catalogue;
        this.people = people;
        this.outbox = outbox;
    }

    /// Reads it, its chain checked.
    ///
    /// @throws StorageException `UNKNOWN` when there is none, or the process that it was scored by is gone
    public EvaluationDetail read(UUID evaluation) throws StorageException {
        List<LoggedEvent> events = log.read(evaluation);
        CallState state = CallState.ofLogged(events);
        ProcessDocument process = catalogue
                .find(state.process())
                .orElseThrow(() ->
                        new StorageException(StorageException.Reason.UNKNOWN, "process " + state.process(), null));
        return detail(evaluation, state, process, Revision.of(events), outbox.rows(evaluation));
    }

    /// Reads one that somebody else exported, with the names that are known here, and the process as the record
    /// carries it where this computer does not have it.
    public EvaluationDetail read(ExportedRecord.Evaluation shared) throws StorageException {
        ProcessDocument process = catalogue
                .find(StateOfRecord.process(shared))
                .orElseGet(() -> shared.content().process().document());
        EvaluationDetail detail =
                detail(shared.head().evaluation(), StateOfRecord.of(shared), process, List.of(), List.of());
        return detail.named(
                shared.content().agent().name(), shared.content().coach().name());
    }

    private EvaluationDetail detail(
            UUID evaluation, CallState state, ProcessDocument process, List<Revision> revisions, List<Outbox.Row> rows)
            throws StorageException {
        String agent = state.header().agent();
        String coach = state.header().coach();
        Map<String, String> coaches = KnownNames.in(people).coaches();
        Optional<String> agentsName = people.agent(agent).map(Agent::name);
        boolean own = state.header().mode() == Mode.SELF;
        return new EvaluationDetail(
                evaluation,
                state,
                process,
                agentsName.orElse(agent),
                own ? agentsName.orElse(coach) : coaches.getOrDefault(coach, coach),
                revisions,
                rows,
                coaches,
                earlier(state));
    }

    private EvaluationDetail.Earlier earlier(CallState state) throws StorageException {
        Map<ProcessRef, ProcessDocument> processes = new HashMap<>();
        Map<String, String> agents = new HashMap<>();
        for (TimelineEntry line : state.content().timeline()) {
            ProcessRef ref = line.process();
            if (ref != null && !processes.containsKey(ref)) {
                catalogue.find(ref).ifPresent(document -> processes.put(ref, document));
            }
            if (line.what() instanceof TimelineEntry.Marked marked
                    && !marked.agent().isEmpty()) {
                people.agent(marked.agent()).ifPresent(agent -> agents.put(marked.agent(), agent.name()));
            }
        }
        return new EvaluationDetail.Earlier(processes, agents);
    }
}
