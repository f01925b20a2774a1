package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.Span;
import se.medlyss.call.CallState;
import se.medlyss.call.Hold;
import se.medlyss.call.TimelineEntry;
import se.medlyss.call.Visit;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Stage;
import se.medlyss.texts.Formats;
import se.medlyss.ui.control.TimelineEntry.Line;
import se.medlyss.ui.control.Waveform.Band;
import se.medlyss.ui.control.Waveform.Mark;

/// What was scored, as it lies on the recording.
final class RecordingMarks {

    private static final long SECOND = 1_000;

    private final ScoringTools tools;
    private final CallProcess process;
    private final TimelineNames names;
    private final long anchorMs;

    /// @param anchorMs where in the recording the log begins
    RecordingMarks(ScoringTools tools, CallProcess process, TimelineNames names, long anchorMs) {
        this.tools = tools;
        this.process = process;
        this.names = names;
        this.anchorMs = anchorMs;
    }

    /// Pauses, with their length.
    ///
    /// @param nowMs where one that is open ends, for now
    List<Band> holds(CallState state, long nowMs) {
        List<Band> bands = new ArrayList<>();
        for (Hold hold : state.times().holds()) {
            Span span = span(hold.startMs(), hold.endMs(), nowMs);
            String length = Formats.clock(span.lengthMs() / SECOND);
            List<String> wordings = List.of(
                    tools.texts().now("recording.hold", length), tools.texts().now("listen.hold"));
            bands.add(new Band(span, wordings, "hold", false));
        }
        return bands;
    }

    /// The stays in stages, in order; each coloured by whether it is current or its stage over its target.
    List<Band> stages(CallState state, long nowMs) {
        List<Band> bands = new ArrayList<>();
        for (Visit visit : state.times().visits().oldestFirst()) {
            Span span = span(visit.enteredMs(), visit.leftMs(), nowMs);
            String name = tools.words().stage(process, visit.stage());
            long over = over(state, visit.stage(), nowMs);
            bands.add(new Band(
                    span,
                    over > 0 ? List.of(name + " " + Formats.difference(over), name) : List.of(name),
                    visit.leftMs() == null ? "current" : over > 0 ? "over" : "done",
                    true));
        }
        return bands;
    }

    /// Seconds over the stage's target, over all its visits; 0 or less within it, and where there is none.
    private long over(CallState state, String id, long nowMs) {
        long seconds = state.times().stageMs(id, nowMs - anchorMs) / SECOND;
        return process.timedStages().stream()
                .filter(stage -> stage.id().equals(id))
                .map(Stage::seconds)
                .filter(times -> times != null && times.target() != null)
                .mapToLong(times -> seconds - times.target())
                .findFirst()
                .orElse(0);
    }

    /// Moments, answers, notes and other marks that have a place in the call.
    List<Mark> moments(CallState state, boolean discreet) {
        TimelineWords words = new TimelineWords(tools.texts().texts(), names);
        return TimelineLines.all(state).stream()
                .filter(entry -> state.heard(entry.atMs()))
                .filter(entry -> !(entry.what() instanceof TimelineEntry.StageBegan)
                        && !(entry.what() instanceof TimelineEntry.HoldBegan))
                .map(entry -> mark(words.of(entry, state, process, discreet), entry))
                .toList();
    }

    private Mark mark(Line line, TimelineEntry entry) {
        return new Mark(entry.atMs() + anchorMs, line.sign(), line.time() + " " + line.words());
    }

    private Span span(long from, @Nullable Long to, long nowMs) {
        long begins = from + anchorMs;
        return new Span(begins, Math.max(begins, to == null ? nowMs : to + anchorMs));
    }
}
