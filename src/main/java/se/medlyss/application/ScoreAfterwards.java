package se.medlyss.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.ProcessDocument;

/// Makes an evaluation of a call that is over: a review, a second opinion, the agent's own assessment, one of a
/// calibration. No clock runs in it: from its first instant on it waits to be finished, and its times are places in
/// the call. Called on the store thread only.
public final class ScoreAfterwards {

    private final EventLog log;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /// @param ids makes the ids of evaluations (UUIDv7)
    public ScoreAfterwards(EventLog log, Supplier<UUID> ids, InstantSource clock) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// Begins it; when this returns it is durable.
    ///
    /// @param header with the call's own id, and what it reviews or calibrates
    /// @param frame  when the call was; null when that is not known
    /// @return the new evaluation
    public UUID begin(CallHeader header, ProcessDocument process, @Nullable CallFrame frame) throws StorageException {
        UUID evaluation = ids.get();
        Instant now = clock.instant();
        var opened = new CallEvent.Opened(new Stamp(0, now), header, process.ref());
        var begun = new CallEvent.BegunAfterwards(new Stamp(0, now), frame);
        CallState state = CallState.of(List.of(opened, begun));
        log.append(new EventLog.Batch(
                evaluation,
                List.of(new LoggedEvent(1, opened), new LoggedEvent(2, begun)),
                Summaries.of(evaluation, state, process.process()),
                null,
                List.of(process)));
        return evaluation;
    }
}
