package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.call.TimelineEntry.Mark;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class CallFoldTest {

    private static final CriterionKey FIRST = CriterionKey.parse("open.first");
    private static final CriterionKey SECOND = CriterionKey.parse("open.second");

    private final ProcessDocument service = Samples.process("service");
    private final CallScript call = CallScript.of(service).enter("open");

    private CallTimes times() {
        return call.state().times();
    }

    private long nowMs() {
        return call.at().offsetMs();
    }

    private void undo() {
        call.take(new CallEvent.Undone(call.at()));
    }

    @Test
    void addsTheVisitsOfAStageUp() {
        call.pass(10).enter("solve").pass(20).enter("open").pass(5);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(15_000);
        assertThat(times().stageMs("solve", nowMs())).isEqualTo(20_000);
        assertThat(times().durationMs(nowMs())).isEqualTo(35_000);
    }

    @Test
    void givesTheTimeBackToTheStageItCameFromWhenAStageChangeIsUndone() {
        call.pass(10).enter("solve").pass(7);
        undo();
        assertThat(times().stageMs("open", nowMs())).isEqualTo(17_000);
        assertThat(times().stageMs("solve", nowMs())).isZero();
        assertThat(times().entered("solve")).isFalse();
    }

    @Test
    void keepsTheFirstInstantWhenAStageIsReplaced() {
        call.pass(10).enter("solve");
        CallEvent replaced =
                new CallEvent.StageReplaced(new Stamp(10_900, call.at().wall()), "after", Phase.AFTER);
        call.take(replaced).pass(10);
        assertThat(times().stageMs("after", nowMs())).isEqualTo(10_000);
        assertThat(times().entered("solve")).isFalse();
        assertThat(call.state().content().timeline().newest().orElseThrow().what())
                .isEqualTo(new TimelineEntry.StageBegan("after"));
    }

    @Test
    void forgetsASlipThatWasReplacedByTheStageItCameFrom() {
        call.pass(10).enter("solve");
        CallEvent back = new CallEvent.StageReplaced(new Stamp(10_900, call.at().wall()), "open", Phase.CALL);
        call.take(back).pass(5);
        assertThat(times().visits().size()).isEqualTo(1);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(15_000);
        assertThat(times().entered("solve")).isFalse();
        assertThat(call.state().content().timeline().size()).isEqualTo(1);
        call.take(CallMoves.shiftLast(call.state(), -5_000, call.at()).orElseThrow());
        assertThat(times().startMs()).isEqualTo(-5_000);
        undo();
        undo();
        assertThat(call.state().content().currentStage()).contains("solve");
    }

    @Test
    void keepsTheMarkOfASwitchWhenItsStageIsReplaced() {
        call.pass(10)
                .take(new CallEvent.ProcessSwitched(
                        call.at(), Samples.process("x").ref(), "solve", Phase.CALL));
        call.take(new CallEvent.StageReplaced(call.at(), "open", Phase.CALL));
        assertThat(call.state().content().timeline().newest().orElseThrow().what())
                .isEqualTo(new TimelineEntry.Marked(Mark.PROCESS_SWITCHED));
    }

    @Test
    void cannotUndoThatTheCallBegan() {
        undo();
        assertThat(call.state().content().currentStage()).contains("open");
    }

    @Test
    void tellsNotMetNotApplicableNotHeardAndUnansweredApart() {
        call.answer("open.first", Answer.NOT_MET);
        assertThat(call.state().answer(FIRST)).contains(Answer.NOT_MET);
        call.answer("open.first", Answer.NOT_APPLICABLE);
        assertThat(call.state().answer(FIRST)).contains(Answer.NOT_APPLICABLE);
        call.answer("open.first", Answer.NOT_HEARD);
        assertThat(call.state().answer(FIRST)).contains(Answer.NOT_HEARD);
        call.take(new CallEvent.AnswerCleared(call.at(), FIRST));
        assertThat(call.state().answer(FIRST)).isEmpty();
    }

    @Test
    void givesTheRestOneAnswerAndTakesItBackAsOne() {
        call.take(new CallEvent.RestAnswered(call.at(), Set.of(FIRST, SECOND), Answer.NOT_HEARD));
        assertThat(call.state().answer(FIRST)).contains(Answer.NOT_HEARD);
        assertThat(call.state().answer(SECOND)).contains(Answer.NOT_HEARD);
        undo();
        assertThat(call.state().answer(FIRST)).isEmpty();
        assertThat(call.state().answer(SECOND)).isEmpty();
    }

    @Test
    void countsAPauseAsAnIntervalBesideTheStages() {
        call.pass(5).pause(20).pass(5);
        assertThat(times().holdMs(nowMs())).isEqualTo(20_000);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(30_000);
        assertThat(times().openHold()).isEmpty();
    }

    @Test
    void classifiesAPauseAfterwards() {
        call.take(new CallEvent.HoldStarted(call.at())).pass(3);
        int hold = call.seq();
        call.take(new CallEvent.HoldEnded(call.at()))
                .take(new CallEvent.HoldClassified(call.at(), hold, HoldKind.SILENCE));
        assertThat(times().holds().newest().map(Hold::kind)).contains(HoldKind.SILENCE);
    }

    @Test
    void tagsANoteWithTheStageOfItsFirstKeystroke() {
        call.pass(10);
        Stamp begun = call.at();
        call.pass(2).enter("solve").pass(4).take(new CallEvent.NoteWritten(begun, "begun before"));
        TimelineEntry note = call.state().content().timeline().newest().orElseThrow();
        assertThat(note.stage()).isEqualTo("open");
        assertThat(note.atMs()).isEqualTo(10_000);
    }

    @Test
    void takesADraftForNoTurnOfTheCall() {
        call.answer("open.first", Answer.MET).pass(5);
        CallState before = call.state();
        CallState after = before.apply(new CallEvent.NoteDrafted(call.at(), "half a tho"));
        assertThat(after.drafts().note())
                .extracting(CallEvent.NoteDrafted::text)
                .isEqualTo("half a tho");
        assertThat(after.undo()).isEqualTo(before.undo());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.last()).isEqualTo(before.last());
    }

    @Test
    void setsCriteriaOfEarlierStagesToNotHeardWhenTheListenerCameLate() {
        call.answer("open.first", Answer.MET).pass(5).enter("solve");
        call.take(CallMoves.joinLate(call.state(), service.process(), call.at()).orElseThrow());
        assertThat(call.state().circumstances().joinedLateMs()).isEqualTo(5_000);
        assertThat(call.state().timedFromLater()).containsExactlyInAnyOrder("open", "solve");
        assertThat(call.state().answer(FIRST)).contains(Answer.MET);
        assertThat(call.state().answer(SECOND)).contains(Answer.NOT_HEARD);
        assertThat(call.state().answer(CriterionKey.parse("solve.first"))).isEmpty();
        undo();
        assertThat(call.state().answer(SECOND)).isEmpty();
        assertThat(call.state().circumstances().joinedLateMs()).isNull();
        assertThat(call.state().timedFromLater()).isEmpty();
    }

    @Test
    void keepsTimesMomentsNotesAndEqualCriteriaWhenTheProcessIsSwitched() {
        ProcessDocument complaint = Samples.process("complaint");
        call.answer("open.first", Answer.MET).pass(10).note("said twice");
        call.take(new CallEvent.MomentMarked(call.at(), MomentKind.LIFT));
        call.take(CallMoves.switchTo(call.state(), complaint, call.at()).orElseThrow());
        assertThat(call.state().process()).isEqualTo(complaint.ref());
        assertThat(call.state().answer(FIRST)).contains(Answer.MET);
        assertThat(call.state().content().timeline().size()).isEqualTo(5);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(10_000);
        undo();
        assertThat(call.state().process()).isEqualTo(service.ref());
    }

    @Test
    void marksTimesAfterABridgeAsEstimated() {
        call.pass(60).take(new CallEvent.ClockBridged(call.at(), 50_000));
        assertThat(call.state().estimatedFromMs()).isEqualTo(60_000);
        call.pass(60).take(new CallEvent.ClockBridged(call.at(), 1_000));
        assertThat(call.state().estimatedFromMs()).isEqualTo(60_000);
    }

    @Test
    void keepsTheTimelineOfTheFieldsOfAnAgentWhoWasChanged() {
        call.take(new CallEvent.AgentChanged(call.at(), "agent-9", "team-west"));
        assertThat(call.state().header().agent()).isEqualTo("agent-9");
        assertThat(call.state().header().agentTeam()).isEqualTo("team-west");
        undo();
        assertThat(call.state().header().agent()).isEqualTo("agent-1");
    }
}
