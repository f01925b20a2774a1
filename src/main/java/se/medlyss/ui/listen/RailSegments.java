package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState;
import se.medlyss.call.Leftovers;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.control.StageRail.State;
import se.medlyss.ui.scoring.ProcessWords;

/// The stages of a call as the rail shows them.
final class RailSegments {
    private static final StageTimes NO_TIMES = new StageTimes(null, null, null);

    private RailSegments() {}

    static boolean current(Segment segment) {
        return segment.state() == State.CURRENT;
    }

    static List<Segment> of(CallState state, CallProcess process, ProcessWords words, long nowMs) {
        String current = state.content().currentStage().orElse("");
        Set<String> fromLater = state.timedFromLater();
        List<Segment> segments = new ArrayList<>();
        for (Stage stage : process.timedStages()) {
            StageTimes times = stage.seconds() == null ? NO_TIMES : stage.seconds();
            State standing = standing(state, stage, current);
            segments.add(new Segment(
                    stage.id(),
                    String.valueOf(segments.size() + 1),
                    words.in(stage.name()),
                    standing,
                    seconds(state, stage.id(), nowMs),
                    optional(times.minimum()),
                    optional(times.target()),
                    optional(times.warn()),
                    // Said of stages that were left: an answer in the current one changes nothing in the rail.
                    standing == State.DONE ? Leftovers.count(state, stage) : 0,
                    fromLater.contains(stage.id())));
        }
        return segments;
    }

    /// Whole seconds in a stage, over all its visits.
    static long seconds(CallState state, String stage, long nowMs) {
        return state.times().stageMs(stage, nowMs) / 1_000;
    }

    private static State standing(CallState state, Stage stage, String current) {
        if (stage.id().equals(current)) {
            return State.CURRENT;
        }
        return state.times().entered(stage.id()) ? State.DONE : State.COMING;
    }

    private static OptionalLong optional(@Nullable Integer seconds) {
        return seconds == null ? OptionalLong.empty() : OptionalLong.of(seconds);
    }
}
