package se.medlyss.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.process.ProcessDocument;

/// The durable, append-only log of each evaluation's events, one hash chain each. Called on the store thread only.
public interface EventLog {

    /// Events to append in one transaction, with the state they lead to.
    ///
    /// @param events     in order; the first follows on what the log already holds
    /// @param summary    the state after the last of them
    /// @param searchText notes, comments and moments, for the full-text search; null leaves them as they were
    /// @param processes  process versions to keep with the evaluations that use them; empty without a new one
    record Batch(
            UUID evaluation,
            List<LoggedEvent> events,
            EvaluationSummary summary,
            @Nullable String searchText,
            List<ProcessDocument> processes) {
        public Batch {
            events = List.copyOf(events);
            processes = List.copyOf(processes);
        }
    }

    /// Appends; when this returns, the events survive a power cut.
    ///
    /// @throws StorageException nothing of the batch was kept; the same batch can be tried again
    void append(Batch batch) throws StorageException;

    /// All events of an evaluation, oldest first, its chain checked.
    ///
    /// @throws StorageException `UNKNOWN` when there is none, `DAMAGED` when the chain is broken
    List<LoggedEvent> read(UUID evaluation) throws StorageException;

    /// What all its events lead to.
    ///
    /// @throws StorageException as [#read] does
    default CallState state(UUID evaluation) throws StorageException {
        return CallState.ofLogged(read(evaluation));
    }
}
