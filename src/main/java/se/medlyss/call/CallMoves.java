package se.medlyss.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;

/// Which event a key for the call as a whole means.
public final class CallMoves {

    /// How far one press of *earlier* or *later* moves the last stamp.
    public static final long SHIFT_MS = 5_000;

    private CallMoves() {}

    /// Hang-up: the clock goes on in the after-call stage, where the process has one; empty when it was told already.
    public static Optional<CallEvent> hangUp(CallState state, CallProcess process, Stamp at) {
        if (state.times().endedMs() != null) {
            return Optional.empty();
        }
        String after = process.afterCallStage().map(Stage::id).orElse(null);
        return Optional.of(new CallEvent.CallEnded(at, after));
    }

    /// A pause on or off; empty once the call is over.
    public static Optional<CallEvent> pause(CallState state, Stamp at) {
        if (state.times().endedMs() != null) {
            return Optional.empty();
        }
        return Optional.of(
                state.times().openHold().isPresent() ? new CallEvent.HoldEnded(at) : new CallEvent.HoldStarted(at));
    }

    /// The listener came in late: what earlier stages still lack was not heard. Empty when it was told already.
    public static Optional<CallEvent> joinLate(CallState state, CallProcess process, Stamp at) {
        if (state.circumstances().joinedLateMs() != null) {
            return Optional.empty();
        }
        String current = state.content().currentStage().orElse("");
        Set<CriterionKey> notHeard = process.timedStages().stream()
                .takeWhile(stage -> !stage.id().equals(current))
                .flatMap(stage -> Leftovers.unanswered(state, stage))
                .collect(Collectors.toSet());
        return Optional.of(new CallEvent.JoinedLate(at, notHeard));
    }

    /// Handed over; pressed again, the listener followed along. Empty after that.
    public static Optional<CallEvent> transfer(CallState state, Stamp at) {
        Circumstances around = state.circumstances();
        return around.transferFollowed()
                ? Optional.empty()
                : Optional.of(new CallEvent.Transferred(at, around.transferred()));
    }

    /// An answer to a criterion. Empty when it has that answer: heard twice, it keeps the time when it was heard first.
    public static Optional<CallEvent> answer(CallState state, CriterionKey key, Answer answer, Stamp at) {
        return state.answer(key).filter(answer::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new CallEvent.Answered(at, key, answer));
    }

    /// The same answer for all that these stages still lack; empty when they lack nothing.
    public static Optional<CallEvent> rest(CallState state, List<Stage> stages, Answer answer, Stamp at) {
        Set<CriterionKey> keys = stages.stream()
                .flatMap(stage -> Leftovers.unanswered(state, stage))
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Optional.empty() : Optional.of(new CallEvent.RestAnswered(at, keys, answer));
    }

    /// The last stamp (a stage entry, the call's start, a mark) began earlier or later; empty when there is none.
    ///
    /// @param byMs negative is earlier
    public static Optional<CallEvent> shiftLast(CallState state, long byMs, Stamp at) {
        int entry = state.content().lastStamp();
        return entry == 0
                ? Optional.empty()
                : Optional.of(new CallEvent.EntryShifted(at, entry, noFurtherThanStamped(state, entry, byMs)));
    }

    /// A step that was cut short, because something else had begun by then, is taken back by one step: that ends where
    /// the key was pressed, and not beyond.
    private static long noFurtherThanStamped(CallState state, int entry, long byMs) {
        long back = -state.content().line(entry).map(TimelineEntry::movedMs).orElse(0L);
        boolean crosses = back != 0 && back < 0 == byMs < 0 && Math.abs(back) < Math.abs(byMs);
        return crosses ? back : byMs;
    }

    /// The call goes by another process: in the stage with the same id, else in the first stage of its phase that has
    /// not been entered. Empty when it goes by that process already, or the process has no stage to be in.
    public static Optional<CallEvent> switchTo(CallState state, ProcessDocument document, Stamp at) {
        if (document.ref().equals(state.process())) {
            return Optional.empty();
        }
        CallProcess process = document.process();
        Phase phase = state.times().current().map(Visit::phase).orElse(Phase.CALL);
        Optional<Stage> same =
                state.content().currentStage().flatMap(process::stage).filter(stage -> stage.phase() == phase);
        return same.or(() -> process.stages(phase).stream()
                        .filter(stage -> !state.times().entered(stage.id()))
                        .findFirst())
                .or(() -> process.stages(phase).stream().findFirst())
                .or(process::firstStage)
                .map(stage -> new CallEvent.ProcessSwitched(at, document.ref(), stage.id(), stage.phase()));
    }
}
