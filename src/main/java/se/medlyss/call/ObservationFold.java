package se.medlyss.call;

import java.util.Optional;
import se.medlyss.call.CallEvent.Observation;
import se.medlyss.call.TimelineEntry.What;

/// What an observation does to a call's content.
final class ObservationFold {

    private ObservationFold() {}

    static CallContent apply(CallContent before, Observation event, int seq) {
        long at = event.at().offsetMs();
        CallTimes times = before.times();
        AnswerSheet sheet = before.answers();
        return switch (event) {
            case CallEvent.StageEntered e -> entered(before, e, seq);
            case CallEvent.StageReplaced e -> replaceStage(before, e);
            case CallEvent.Answered e -> answered(before, e, seq);
            case CallEvent.RestAnswered e -> rest(before, e, seq);
            case CallEvent.AnswerCleared e -> before.with(sheet.without(e.key()));
            case CallEvent.Commented e -> before.with(sheet.commented(e.key(), e.text()));
            case CallEvent.MomentMarked e -> stamped(before, seq, at, new TimelineEntry.Moment(e.kind(), ""));
            case CallEvent.NoteWritten e -> stamped(before, seq, at, new TimelineEntry.Note(e.text()));
            case CallEvent.EntryWorded e -> EntryFold.worded(before, e.entry(), e.text());
            case CallEvent.EntryDeleted e -> EntryFold.deleted(before, e.entry());
            case CallEvent.EntryShifted e -> EntryFold.shifted(before, e.entry(), e.byMs(), at);
            case CallEvent.StartShifted e -> before.with(times.shiftStart(e.byMs()));
            case CallEvent.HoldStarted _ ->
                stamped(before.with(times.startHold(seq, at)), seq, at, new TimelineEntry.HoldBegan());
            case CallEvent.HoldEnded _ -> before.with(times.endHold(seq, at)).stamped(seq);
            case CallEvent.HoldClassified e -> before.with(times.classify(e.hold(), e.kind()));
            case CallEvent.JoinedLate e -> MarkFold.joinedLate(before, e, seq);
            case CallEvent.Transferred e -> MarkFold.transferred(before, e, seq);
            case CallEvent.MatterBegan _ -> MarkFold.matterBegan(before, seq, at);
            case CallEvent.CutOff e -> MarkFold.cutOff(before, e, seq);
            case CallEvent.NotReached e -> before.with(before.circumstances().notReached(e.attempts()));
            case CallEvent.AgreedStepHeard _ -> MarkFold.stepHeard(before, seq, at);
            case CallEvent.AgentChanged e -> MarkFold.agentChanged(before, e, seq);
            case CallEvent.ProcessSwitched e -> MarkFold.switched(before, e, seq);
            case CallEvent.CallEnded e -> MarkFold.ended(before, e, seq);
            case CallEvent.OutcomeGiven e ->
                before.with(sheet.outcome(new AnswerSheet.OutcomeKey(e.question(), e.matter()), e.option()));
            case CallEvent.MissConfirmed e -> before.with(sheet.confirming(e.key()));
            case CallEvent.FindingAccepted e -> before.with(sheet.accepting(e.finding()));
        };
    }

    /// A new line of the timeline.
    private static CallContent line(CallContent content, int seq, long at, What what) {
        String stage = content.times().stageAt(at).orElse(null);
        return content.with(content.timeline().plus(new TimelineEntry(seq, content.process(), stage, at, at, what)));
    }

    /// A new line of the timeline that *began 5 s earlier* is about from now on.
    static CallContent stamped(CallContent content, int seq, long at, What what) {
        return line(content, seq, at, what).stamped(seq);
    }

    private static CallContent entered(CallContent before, CallEvent.StageEntered event, int seq) {
        long at = event.at().offsetMs();
        CallTimes times = before.times().enter(seq, event.stage(), event.phase(), at);
        return stamped(before.with(times), seq, at, new TimelineEntry.StageBegan(event.stage()));
    }

    private static CallContent answered(CallContent before, CallEvent.Answered event, int seq) {
        long at = event.at().offsetMs();
        AnswerSheet sheet = before.answers().with(event.key(), new Given(event.answer(), seq, at, at));
        return line(before.with(sheet), seq, at, new TimelineEntry.AnswerGiven(event.key(), event.answer()));
    }

    private static CallContent replaceStage(CallContent before, CallEvent.StageReplaced event) {
        Optional<Visit> visit = before.times().current();
        if (visit.isEmpty()) {
            return before;
        }
        int entry = visit.get().entry();
        Optional<CallContent> back = backWhereItCameFrom(before, event.stage(), entry);
        if (back.isPresent()) {
            return back.get();
        }
        return before.with(before.times().replaceStage(event.stage(), event.phase()))
                .with(before.timeline()
                        .replace(
                                line -> line.entry() == entry,
                                line -> new TimelineEntry(
                                        entry,
                                        line.process(),
                                        event.stage(),
                                        line.rawAtMs(),
                                        line.atMs(),
                                        line.what() instanceof TimelineEntry.StageBegan
                                                ? new TimelineEntry.StageBegan(event.stage())
                                                : line.what())));
    }

    /// A wrong stage that is replaced by the one it came from never was: that one lasted all the time.
    private static Optional<CallContent> backWhereItCameFrom(CallContent before, String stage, int slip) {
        Optional<Visit> earlier = before.times().visits().older().newest();
        boolean entered = before.timeline()
                .newest()
                .filter(line -> line.entry() == slip && line.what() instanceof TimelineEntry.StageBegan)
                .isPresent();
        CallTimes times = TimeCorrections.removeVisit(before.times(), slip);
        return earlier.filter(visit -> visit.stage().equals(stage))
                .filter(_ -> entered && times != before.times())
                .map(visit -> before.with(times)
                        .with(before.timeline().minus(line -> line.entry() == slip))
                        .stamped(visit.entry()));
    }

    private static CallContent rest(CallContent before, CallEvent.RestAnswered event, int seq) {
        long at = event.at().offsetMs();
        return line(
                before.with(before.answers().with(event.keys(), event.answer(), seq, at)),
                seq,
                at,
                new TimelineEntry.RestGiven(event.keys().size(), event.answer()));
    }
}
