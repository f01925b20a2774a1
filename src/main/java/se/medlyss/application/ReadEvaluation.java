package se.medlyss.application;

import java.util.List;
import java.util.UUID;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Revision;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.ProcessDocument;

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
        CallState state = CallState.of(events.stream().map(LoggedEvent::event).toList());
        ProcessDocument process = catalogue
                .find(state.process())
                .orElseThrow(() ->
                        new StorageException(StorageException.Reason.UNKNOWN, "process " + state.process(), null));
        String agent = state.header().agent();
        String coach = state.header().coach();
        return new EvaluationDetail(
                evaluation,
                state,
                process,
                people.agent(agent).map(Agent::name).orElse(agent),
                people.coaches().stream()
                        .filter(known -> known.id().equals(coach))
                        .map(Coach::name)
                        .findFirst()
                        .orElse(coach),
                Revision.of(events),
                outbox.rows(evaluation));
    }
}
