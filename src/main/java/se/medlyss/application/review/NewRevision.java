package se.medlyss.application.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import se.medlyss.application.EventLog;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.Outbox;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;

/// What was released is never changed: what becomes of an evaluation after that leaves in a revision of its own.
/// Called on the store thread only.
final class NewRevision {

    private final EventLog log;
    private final LaterEvent later;
    private final Outbox outbox;

    NewRevision(EventLog log, ProcessCatalogue catalogue, Outbox outbox, InstantSource clock) {
        this.log = log;
        this.later = new LaterEvent(log, catalogue, clock);
        this.outbox = outbox;
    }

    /// What makes the events that happen to an evaluation.
    @FunctionalInterface
    interface Events {

        /// @param left whether the standing revision has left, so that what changes it opens the next
        List<CallEvent> of(CallState state, Stamp at, boolean left);
    }

    /// Appends what happens, stamped now, if the evaluation allows it.
    ///
    /// @return false when the evaluation was left as it is
    boolean append(UUID evaluation, Predicate<CallState> allowed, Events events) throws StorageException {
        boolean left = left(evaluation, log.state(evaluation));
        return later.appendAll(evaluation, allowed, (state, at) -> events.of(state, at, left))
                .isPresent();
    }

    /// Appends an event that changes no answer; in a revision with the same answers when the standing one has left.
    ///
    /// @param reason what that revision gives as its reason
    /// @return false when the evaluation was left as it is
    boolean append(UUID evaluation, Predicate<CallState> allowed, String reason, Function<Stamp, CallEvent> event)
            throws StorageException {
        return append(evaluation, allowed, (state, at, left) -> {
            List<CallEvent> events = new ArrayList<>(left ? same(state, at, reason) : List.of());
            events.add(event.apply(at));
            return events;
        });
    }

    private boolean left(UUID evaluation, CallState state) throws StorageException {
        return state.life() == Life.FINAL
                && outbox.released(evaluation, state.revision()).isPresent();
    }

    /// A revision with the same answers, which others have gone through as the one before.
    static List<CallEvent> same(CallState state, Stamp at, String reason) {
        List<CallEvent> events =
                new ArrayList<>(List.of(new CallEvent.RevisionOpened(at, reason), new CallEvent.Finalised(at)));
        state.handling().reviewedAgain(state.revision(), at).ifPresent(events::add);
        return events;
    }
}
