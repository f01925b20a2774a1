package se.medlyss.call;

import se.medlyss.call.TimelineEntry.Mark;
import se.medlyss.process.Phase;

/// What happens around a call, each with a mark on the timeline.
final class MarkFold {

    private MarkFold() {}

    static CallContent joinedLate(CallContent before, CallEvent.JoinedLate event, int seq) {
        long at = event.at().offsetMs();
        CallContent content = before.with(before.circumstances().joinedLate(at))
                .with(before.answers().with(event.notHeard(), Answer.NOT_HEARD, seq, at));
        return mark(content, seq, at, Mark.JOINED_LATE);
    }

    static CallContent transferred(CallContent before, CallEvent.Transferred event, int seq) {
        Mark mark = event.followed() ? Mark.TRANSFERRED_AND_FOLLOWED : Mark.TRANSFERRED;
        return mark(
                before.with(before.circumstances().transferred(event.followed())),
                seq,
                event.at().offsetMs(),
                mark);
    }

    static CallContent matterBegan(CallContent before, int seq, long at) {
        Circumstances around = before.circumstances();
        return mark(before.with(around.matters(around.matters() + 1)), seq, at, Mark.MATTER_BEGAN);
    }

    static CallContent stepHeard(CallContent before, int seq, long at) {
        Circumstances around = before.circumstances();
        return mark(before.with(around.stepHeard(around.agreedStepHeard() + 1)), seq, at, Mark.STEP_HEARD);
    }

    static CallContent agentChanged(CallContent before, CallEvent.AgentChanged event, int seq) {
        CallHeader header = before.header();
        return header == null
                ? before
                : ObservationFold.stamped(
                        before.with(header.withAgent(event.agent(), event.team())),
                        seq,
                        event.at().offsetMs(),
                        new TimelineEntry.Marked(Mark.AGENT_CHANGED, event.agent()));
    }

    static CallContent cutOff(CallContent before, CallEvent.CutOff event, int seq) {
        CallContent content = before.with(before.circumstances().cutOff(event.cutOff()));
        return event.cutOff() ? mark(content, seq, event.at().offsetMs(), Mark.CUT_OFF) : content;
    }

    static CallContent switched(CallContent before, CallEvent.ProcessSwitched event, int seq) {
        long at = event.at().offsetMs();
        boolean sameStage = before.currentStage().filter(event.stage()::equals).isPresent();
        boolean over = before.times().endedMs() != null && event.phase() != Phase.AFTER;
        CallTimes times =
                sameStage || over ? before.times() : before.times().enter(seq, event.stage(), event.phase(), at);
        return mark(before.with(times).with(event.process()), seq, at, Mark.PROCESS_SWITCHED);
    }

    /// The hang-up never was: neither its line, nor the stage after it.
    static CallContent resumed(CallContent before) {
        CallTimes times = before.times().resume();
        int current = times.current().map(Visit::entry).orElse(0);
        return before.with(times)
                .with(before.timeline()
                        .minus(line ->
                                line.what() instanceof TimelineEntry.Marked marked && marked.mark() == Mark.CALL_ENDED))
                .stamped(current);
    }

    static CallContent ended(CallContent before, CallEvent.CallEnded event, int seq) {
        long at = event.at().offsetMs();
        CallContent content = mark(before.with(before.times().end(at)), seq, at, Mark.CALL_ENDED);
        String after = event.afterStage();
        return after == null ? content : content.with(content.times().enter(seq, after, Phase.AFTER, at));
    }

    private static CallContent mark(CallContent content, int seq, long at, Mark mark) {
        return ObservationFold.stamped(content, seq, at, new TimelineEntry.Marked(mark));
    }
}
