package se.medlyss.application.today;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;

/// Recalls how the coach last listened to an agent, or by a process: the calls themselves remember it. Called on the
/// store thread.
public final class LastChoices {

    private static final Set<Life> SOME = Set.of(Life.RUNNING, Life.WRAP_UP, Life.PARKED, Life.FINAL);
    private static final Set<Mode> LISTENED = Set.of(Mode.LIVE, Mode.MYSTERY);
    private static final int LOOK_BACK = 10;

    private final EvaluationArchive archive;
    private final EventLog log;

    /// What was chosen then.
    ///
    /// @param processId which process, of whatever version
    public record Recalled(String processId, CallHeader header) {}

    public LastChoices(EvaluationArchive archive, EventLog log) {
        this.archive = archive;
        this.log = log;
    }

    /// The latest call with this agent; when there is none, the latest with anybody; empty before the first call.
    public Optional<Recalled> withAgent(String agent) throws StorageException {
        Optional<Recalled> same = latest(agent, null);
        return same.isPresent() ? same : latest(null, null);
    }

    /// The latest call with this agent by this process; empty when there is none.
    public Optional<Recalled> withProcess(String agent, String processId) throws StorageException {
        return latest(agent, processId);
    }

    /// The latest calls with this agent that a call-back could follow up, newest first.
    public List<EvaluationSummary> earlierCalls(String agent) throws StorageException {
        return archive.page(query(agent, null), 0, LOOK_BACK).stream()
                .filter(summary -> !summary.practice() && summary.mode().countsForTheAgent())
                .toList();
    }

    private Optional<Recalled> latest(@Nullable String agent, @Nullable String processId) throws StorageException {
        Optional<EvaluationSummary> found = archive.page(query(agent, processId), 0, LOOK_BACK).stream()
                .filter(summary -> LISTENED.contains(summary.mode()) && !summary.practice())
                .findFirst();
        return found.isEmpty() ? Optional.empty() : Optional.of(recalled(found.get()));
    }

    private Recalled recalled(EvaluationSummary summary) throws StorageException {
        CallState state = log.state(summary.id());
        return new Recalled(summary.process().id(), state.header());
    }

    private static EvaluationQuery query(@Nullable String agent, @Nullable String processId) {
        return EvaluationQuery.ALL.withAgent(agent).withProcess(processId).with(SOME);
    }
}
