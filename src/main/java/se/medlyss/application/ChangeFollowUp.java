package se.medlyss.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.medlyss.call.CallEvent;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Life;
import se.medlyss.call.Talk;

/// What becomes of an agreed step: it is closed with how it turned out, put off, or said in other words. Nothing of
/// it leaves the computer. Called on the store thread only.
public final class ChangeFollowUp {

    private final LaterEvent later;

    public ChangeFollowUp(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        later = new LaterEvent(log, catalogue, clock);
    }

    /// Closes the step that was agreed in the talk about this evaluation.
    ///
    /// @param words what the two say about it; may be empty
    /// @return false when nothing open was agreed there, and so nothing happened
    public boolean close(UUID evaluation, FollowUpResult result, String words) throws StorageException {
        return later.append(
                        evaluation,
                        state -> state.life() == Life.FINAL && state.talk().open(),
                        (_, at) -> new CallEvent.FollowUpClosed(at, result, words.strip()))
                .isPresent();
    }

    /// Follows the step up on another day.
    ///
    /// @return false when nothing open was agreed there, and so nothing happened
    public boolean postpone(UUID evaluation, LocalDate by) throws StorageException {
        return change(evaluation, talk -> talk.withBy(by));
    }

    /// Says the step in other words; what was heard of it still counts.
    ///
    /// @param agreed not blank
    /// @return false when nothing open was agreed there, and so nothing happened
    public boolean reword(UUID evaluation, String agreed) throws StorageException {
        return change(evaluation, talk -> talk.withAgreed(agreed.strip()));
    }

    private boolean change(UUID evaluation, UnaryOperator<Talk> change) throws StorageException {
        return later.append(
                        evaluation,
                        state -> state.life() == Life.FINAL && state.talk().open(),
                        (state, at) -> new CallEvent.TalkWritten(at, change.apply(state.talk())))
                .isPresent();
    }
}
