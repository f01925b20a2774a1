package se.medlyss.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import se.medlyss.call.CallClock;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;

/// Withdraws a final evaluation: it no longer counts, here or at the centre, and its id stays. Called on the
/// store thread only.
public final class WithdrawEvaluation {

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final ReleaseEvaluation release;
    private final InstantSource clock;

    public WithdrawEvaluation(
            EventLog log, ProcessCatalogue catalogue, ReleaseEvaluation release, InstantSource clock) {
        this.log = log;
        this.catalogue = catalogue;
        this.release = release;
        this.clock = clock;
    }

    /// Withdraws it, and tells the centre if it ever left.
    ///
    /// @param reason in the coach's words
    /// @return false when it is not final, and so was left as it is
    public boolean withdraw(UUID evaluation, String reason) throws StorageException {
        List<LoggedEvent> events = log.read(evaluation);
        CallState state = CallState.of(events.stream().map(LoggedEvent::event).toList());
        Stamp last = state.last();
        if (state.life() != Life.FINAL || last == null) {
            return false;
        }
        Instant now = clock.instant();
        Stamp at = new Stamp(last.offsetMs() + CallClock.gapMs(last, now), now);
        CallEvent withdrawn = new CallEvent.Withdrawn(at, reason);
        CallState after = state.apply(withdrawn);
        CallProcess process = catalogue
                .find(after.process())
                .orElseThrow(
                        () -> new StorageException(StorageException.Reason.UNKNOWN, "process " + after.process(), null))
                .process();
        log.append(new EventLog.Batch(
                evaluation,
                List.of(new LoggedEvent(after.seq(), withdrawn)),
                Summaries.of(evaluation, after, process),
                null,
                List.of()));
        release.release(evaluation, now, true);
        return true;
    }
}
