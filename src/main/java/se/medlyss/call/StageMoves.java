package se.medlyss.call;

import java.util.List;
import java.util.Optional;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;

/// Which event a stage key means. The call decides, not the plan: any stage can be entered at any time.
public final class StageMoves {

    /// Pressing another stage within this time of a wrong one replaces it.
    public static final long REPLACE_WITHIN_MS = 1_000;

    private StageMoves() {}

    /// Entering a stage; nothing when it is the current one already. Right after another stage was entered, that
    /// visit is replaced and keeps its first instant.
    public static Optional<CallEvent> enter(CallState state, Stage stage, Stamp at) {
        Optional<Visit> current = state.times().current();
        if (current.filter(visit -> visit.stage().equals(stage.id())).isPresent()) {
            return Optional.empty();
        }
        boolean slip = state.times().visits().size() > 1
                && current.filter(visit -> at.offsetMs() - visit.rawEnteredMs() < REPLACE_WITHIN_MS)
                        .isPresent();
        return Optional.of(
                slip
                        ? new CallEvent.StageReplaced(at, stage.id(), stage.phase())
                        : new CallEvent.StageEntered(at, stage.id(), stage.phase()));
    }

    /// The stage after the current one in the process's order; empty after the last stage of the call.
    public static Optional<Stage> next(CallState state, CallProcess process) {
        return neighbour(state, process, 1);
    }

    /// The stage before the current one in the process's order; empty at the first.
    public static Optional<Stage> previous(CallState state, CallProcess process) {
        return neighbour(state, process, -1);
    }

    /// The stage that was current before this one; empty when there was none.
    public static Optional<Stage> cameFrom(CallState state, CallProcess process) {
        return state.times().visits().older().newest().flatMap(visit -> process.stage(visit.stage()));
    }

    /// The stages that the stage keys reach in turn: before hang-up preparation and call, after it the after-call
    /// ones.
    public static List<Stage> reachable(CallState state, CallProcess process) {
        boolean ended = state.times().endedMs() != null;
        return process.timedStages().stream()
                .filter(stage -> ended == (stage.phase() == Phase.AFTER))
                .toList();
    }

    private static Optional<Stage> neighbour(CallState state, CallProcess process, int step) {
        List<Stage> stages = reachable(state, process);
        String current = state.content().currentStage().orElse("");
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(current)) {
                int target = i + step;
                return target >= 0 && target < stages.size() ? Optional.of(stages.get(target)) : Optional.empty();
            }
        }
        return step > 0 ? stages.stream().findFirst() : Optional.empty();
    }
}
