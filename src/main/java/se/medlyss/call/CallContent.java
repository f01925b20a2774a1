package se.medlyss.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.ProcessRef;

/// Everything that was observed or written: what undo goes back and forth between.
///
/// @param header    null before the first event
/// @param process   null before the first event
/// @param lastStamp the entry that "began 5 s earlier" moves; 0 when there is none
public record CallContent(
        @Nullable CallHeader header,
        @Nullable ProcessRef process,
        CallTimes times,
        AnswerSheet answers,
        Trail<TimelineEntry> timeline,
        Circumstances circumstances,
        int lastStamp) {

    static final CallContent BLANK =
            new CallContent(null, null, CallTimes.NONE, AnswerSheet.BLANK, Trail.empty(), Circumstances.NONE, 0);

    /// The stage that is current; empty before the first and after the last.
    public Optional<String> currentStage() {
        return times.current().map(Visit::stage);
    }

    /// The line of the timeline with that entry; empty when there is none, as for the end of a pause.
    public Optional<TimelineEntry> line(int entry) {
        for (TimelineEntry line : timeline) {
            if (line.entry() == entry) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    CallContent with(CallHeader newHeader) {
        return new CallContent(newHeader, process, times, answers, timeline, circumstances, lastStamp);
    }

    CallContent with(ProcessRef newProcess) {
        return new CallContent(header, newProcess, times, answers, timeline, circumstances, lastStamp);
    }

    CallContent with(CallTimes newTimes) {
        return new CallContent(header, process, newTimes, answers, timeline, circumstances, lastStamp);
    }

    CallContent with(AnswerSheet newAnswers) {
        return new CallContent(header, process, times, newAnswers, timeline, circumstances, lastStamp);
    }

    CallContent with(Circumstances newCircumstances) {
        return new CallContent(header, process, times, answers, timeline, newCircumstances, lastStamp);
    }

    CallContent with(Trail<TimelineEntry> newTimeline) {
        return new CallContent(header, process, times, answers, newTimeline, circumstances, lastStamp);
    }

    CallContent stamped(int entry) {
        return new CallContent(header, process, times, answers, timeline, circumstances, entry);
    }
}
