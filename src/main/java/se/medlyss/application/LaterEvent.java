package se.medlyss.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallClock;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;

/// Something that happens to an evaluation that no screen has open. Called on the store thread only.
public final class LaterEvent {

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final InstantSource clock;

    public LaterEvent(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        this.log = log;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// Appends the event, stamped now, if the evaluation allows it.
    ///
    /// @param event made of the state before it and its stamp
    /// @return the state after it; empty when the evaluation was left as it is
    public Optional<CallState> append(
            UUID evaluation, Predicate<CallState> allowed, BiFunction<CallState, Stamp, CallEvent> event)
            throws StorageException {
        return appendAll(evaluation, allowed, (state, at) -> List.of(event.apply(state, at)));
    }

    /// Appends several in one transaction, stamped now, if the evaluation allows all of them.
    ///
    /// @param events what is to happen to an evaluation that stands so, at that time
    /// @return the state after the last; empty when the evaluation was left as it is
    public Optional<CallState> appendAll(
            UUID evaluation, Predicate<CallState> allowed, BiFunction<CallState, Stamp, List<CallEvent>> events)
            throws StorageException {
        CallState before = log.state(evaluation);
        Stamp last = before.last();
        if (last == null || !allowed.test(before)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        CallState after = before;
        List<LoggedEvent> happened = new ArrayList<>();
        for (CallEvent event : events.apply(before, new Stamp(last.offsetMs() + CallClock.gapMs(last, now), now))) {
            if (!after.admits(event)) {
                return Optional.empty();
            }
            after = after.apply(event);
            happened.add(new LoggedEvent(after.seq(), event));
        }
        if (happened.isEmpty()) {
            return Optional.empty();
        }
        log.append(new EventLog.Batch(
                evaluation,
                happened,
                Summaries.of(evaluation, after, process(after)),
                words(happened, after),
                List.of()));
        return Optional.of(after);
    }

    private static @Nullable String words(List<LoggedEvent> happened, CallState after) {
        return happened.stream().anyMatch(logged -> EventSaver.changesWords(logged.event()))
                ? Summaries.searchText(after)
                : null;
    }

    private CallProcess process(CallState state) throws StorageException {
        return catalogue
                .find(state.process())
                .orElseThrow(
                        () -> new StorageException(StorageException.Reason.UNKNOWN, "process " + state.process(), null))
                .process();
    }
}
