package se.medlyss.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import se.medlyss.call.CallClock;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;

/// Something that happens to an evaluation that no screen has open. Called on the store thread only.
final class LaterEvent {

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final InstantSource clock;

    LaterEvent(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        this.log = log;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Appends the event, stamped now, if the evaluation allows it.
    ///
    /// @param event made of the state before it and its stamp
    /// @return the state after it; empty when the evaluation was left as it is
    Optional<CallState> append(
            UUID evaluation, Predicate<CallState> allowed, BiFunction<CallState, Stamp, CallEvent> event)
            throws StorageException {
        List<LoggedEvent> events = log.read(evaluation);
        CallState state = CallState.of(events.stream().map(LoggedEvent::event).toList());
        Stamp last = state.last();
        if (last == null || !allowed.test(state)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        CallEvent happened = event.apply(state, new Stamp(last.offsetMs() + CallClock.gapMs(last, now), now));
        if (!state.admits(happened)) {
            return Optional.empty();
        }
        CallState after = state.apply(happened);
        CallProcess process = catalogue
                .find(after.process())
                .orElseThrow(
                        () -> new StorageException(StorageException.Reason.UNKNOWN, "process " + after.process(), null))
                .process();
        log.append(new EventLog.Batch(
                evaluation,
                List.of(new LoggedEvent(after.seq(), happened)),
                Summaries.of(evaluation, after, process),
                happened instanceof CallEvent.Proceeding ? Summaries.searchText(after) : null,
                List.of()));
        return Optional.of(after);
    }
}
