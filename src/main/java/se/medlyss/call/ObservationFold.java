package se.medlyss.call;

import java.util.Optional;
import java.util.Set;
import se.medlyss.call.CallEvent.Observation;
import se.medlyss.call.TimelineEntry.Mark;
import se.medlyss.call.TimelineEntry.What;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;

/// What an observation does to a call's content.
final class ObservationFold {

    private ObservationFold() {}

    static CallContent apply(CallContent before, Observation event, int seq) {
        long at = event.at().offsetMs();
        CallTimes times = before.times();
        return switch (event) {
            case CallEvent.StageEntered e ->
                line(
                                before.with(times.enter(seq, e.stage(), e.phase(), at)),
                                seq,
                                at,
                                new TimelineEntry.StageBegan(e.stage()))
                        .stamped(seq);
            case CallEvent.StageReplaced e -> replaceStage(before, e);
            case CallEvent.Answered e ->
                line(
                        before.with(before.answers().with(e.key(), new Given(e.answer(), seq, at, at))),
                        seq,
                        at,
                        new TimelineEntry.AnswerGiven(e.key(), e.answer()));
            case CallEvent.RestAnswered e -> rest(before, e, seq);
            case CallEvent.AnswerCleared e -> before.with(before.answers().without(e.key()));
            case CallEvent.Commented e -> before.with(before.answers().commented(e.key(), e.text()));
            case CallEvent.MomentMarked e ->
                line(before, seq, at, new TimelineEntry.Moment(e.kind(), "", false))
                        .stamped(seq);
            case CallEvent.NoteWritten e ->
                line(before, seq, at, new TimelineEntry.Note(e.text())).stamped(seq);
            case CallEvent.EntryWorded e -> EntryFold.worded(before, e.entry(), e.text());
            case CallEvent.EntryShared e -> EntryFold.shared(before, e.entry(), e.mayShare());
            case CallEvent.EntryDeleted e -> EntryFold.deleted(before, e.entry());
            case CallEvent.EntryShifted e -> EntryFold.shifted(before, e.entry(), e.byMs(), at);
            case CallEvent.StartShifted e -> before.with(times.shiftStart(e.byMs()));
            case CallEvent.HoldStarted _ ->
                line(before.with(times.startHold(seq, at)), seq, at, new TimelineEntry.HoldBegan())
                        .stamped(seq);
            case CallEvent.HoldEnded _ -> before.with(times.endHold(at));
            case CallEvent.HoldClassified e ->
                before.with(times.withHolds(
                        times.holds().replace(hold -> hold.entry() == e.hold(), hold -> hold.classified(e.kind()))));
            case CallEvent.JoinedLate e ->
                mark(
                        before.with(before.circumstances().joinedLate(at))
                                .with(given(before.answers(), e.notHeard(), Answer.NOT_HEARD, seq, at)),
                        seq,
                        at,
                        Mark.JOINED_LATE);
            case CallEvent.Transferred e ->
                mark(
                        before.with(before.circumstances().transferred(e.followed())),
                        seq,
                        at,
                        e.followed() ? Mark.TRANSFERRED_AND_FOLLOWED : Mark.TRANSFERRED);
            case CallEvent.MatterBegan _ ->
                mark(
                        before.with(before.circumstances()
                                .matters(before.circumstances().matters() + 1)),
                        seq,
                        at,
                        Mark.MATTER_BEGAN);
            case CallEvent.CutOff e -> cutOff(before, e, seq);
            case CallEvent.NotReached e -> before.with(before.circumstances().notReached(e.attempts()));
            case CallEvent.AgreedStepHeard _ ->
                mark(
                        before.with(before.circumstances()
                                .stepHeard(before.circumstances().agreedStepHeard() + 1)),
                        seq,
                        at,
                        Mark.STEP_HEARD);
            case CallEvent.AgentChanged e ->
                before.header() == null
                        ? before
                        : mark(
                                before.with(before.header().withAgent(e.agent(), e.team())),
                                seq,
                                at,
                                Mark.AGENT_CHANGED);
            case CallEvent.ProcessSwitched e -> switched(before, e, seq);
            case CallEvent.CallEnded e -> ended(before, e, seq);
            case CallEvent.OutcomeGiven e ->
                before.with(before.answers().outcome(new AnswerSheet.OutcomeKey(e.question(), e.matter()), e.option()));
            case CallEvent.MissConfirmed e -> before.with(before.answers().confirming(e.key()));
            case CallEvent.FindingAccepted e -> before.with(before.answers().accepting(e.finding()));
        };
    }

    private static CallContent line(CallContent content, int seq, long at, What what) {
        String stage = content.times().stageAt(at).orElse(null);
        return content.with(content.timeline().plus(new TimelineEntry(seq, stage, at, at, what)));
    }

    private static CallContent mark(CallContent content, int seq, long at, Mark mark) {
        return line(content, seq, at, new TimelineEntry.Marked(mark)).stamped(seq);
    }

    private static CallContent replaceStage(CallContent before, CallEvent.StageReplaced event) {
        Optional<Visit> visit = before.times().current();
        if (visit.isEmpty()) {
            return before;
        }
        int entry = visit.get().entry();
        return before.with(before.times().replaceStage(event.stage(), event.phase()))
                .with(before.timeline()
                        .replace(
                                line -> line.entry() == entry,
                                line -> new TimelineEntry(
                                        entry,
                                        event.stage(),
                                        line.rawAtMs(),
                                        line.atMs(),
                                        line.what() instanceof TimelineEntry.StageBegan
                                                ? new TimelineEntry.StageBegan(event.stage())
                                                : line.what())));
    }

    private static CallContent rest(CallContent before, CallEvent.RestAnswered event, int seq) {
        long at = event.at().offsetMs();
        return line(
                before.with(given(before.answers(), event.keys(), event.answer(), seq, at)),
                seq,
                at,
                new TimelineEntry.RestGiven(event.keys().size(), event.answer()));
    }

    private static AnswerSheet given(AnswerSheet before, Set<CriterionKey> keys, Answer answer, int seq, long at) {
        AnswerSheet sheet = before;
        for (CriterionKey key : keys) {
            sheet = sheet.with(key, new Given(answer, seq, at, at));
        }
        return sheet;
    }

    private static CallContent cutOff(CallContent before, CallEvent.CutOff event, int seq) {
        CallContent content = before.with(before.circumstances().cutOff(event.cutOff()));
        return event.cutOff() ? mark(content, seq, event.at().offsetMs(), Mark.CUT_OFF) : content;
    }

    private static CallContent switched(CallContent before, CallEvent.ProcessSwitched event, int seq) {
        long at = event.at().offsetMs();
        boolean sameStage = before.currentStage().filter(event.stage()::equals).isPresent();
        boolean over = before.times().endedMs() != null && event.phase() != Phase.AFTER;
        CallTimes times =
                sameStage || over ? before.times() : before.times().enter(seq, event.stage(), event.phase(), at);
        return mark(before.with(times).with(event.process()), seq, at, Mark.PROCESS_SWITCHED);
    }

    private static CallContent ended(CallContent before, CallEvent.CallEnded event, int seq) {
        long at = event.at().offsetMs();
        CallContent content = mark(before.with(before.times().end(at)), seq, at, Mark.CALL_ENDED);
        String after = event.afterStage();
        return after == null ? content : content.with(content.times().enter(seq, after, Phase.AFTER, at));
    }
}
