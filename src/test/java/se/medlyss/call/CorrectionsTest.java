package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medlyss.call.TimelineEntry.Mark;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

/// Lines of the timeline are moved, worded and deleted, and the intervals behind them follow.
class CorrectionsTest {

    private final ProcessDocument service = Samples.process("service");
    private final CallScript call = CallScript.of(service).enter("open");

    private CallTimes times() {
        return call.state().times();
    }

    private long nowMs() {
        return call.at().offsetMs();
    }

    private void earlier() {
        call.take(CallMoves.shiftLast(call.state(), -5_000, call.at()).orElseThrow());
    }

    private void later() {
        call.take(CallMoves.shiftLast(call.state(), 5_000, call.at()).orElseThrow());
    }

    private void delete(int entry) {
        call.take(new CallEvent.EntryDeleted(call.at(), entry));
    }

    private TimelineEntry newest() {
        return call.state().content().timeline().newest().orElseThrow();
    }

    @Test
    void movesTheBorderBetweenTwoStagesAndKeepsTheRawInstant() {
        call.pass(30).enter("solve").pass(10);
        earlier();
        assertThat(times().stageMs("open", nowMs())).isEqualTo(25_000);
        assertThat(times().stageMs("solve", nowMs())).isEqualTo(15_000);
        earlier();
        assertThat(times().stageMs("open", nowMs())).isEqualTo(20_000);
        assertThat(newest().rawAtMs()).isEqualTo(30_000);
        assertThat(newest().atMs()).isEqualTo(20_000);
    }

    @Test
    void movesAStageNoFurtherThanTheStageBeforeItBegan() {
        call.pass(3).enter("solve").pass(10);
        earlier();
        assertThat(times().stageMs("open", nowMs())).isZero();
        assertThat(times().stageMs("solve", nowMs())).isEqualTo(13_000);
    }

    @Test
    void takesAStepThatWasCutShortBackToWhereTheKeyWasPressed() {
        call.pass(3).enter("solve").pass(10);
        earlier();
        later();
        assertThat(times().stageMs("open", nowMs())).isEqualTo(3_000);
        assertThat(times().stageMs("solve", nowMs())).isEqualTo(10_000);
        later();
        assertThat(times().stageMs("solve", nowMs())).isEqualTo(5_000);
    }

    @Test
    void letsTheCallBeginBeforeItsRawStart() {
        call.pass(10);
        earlier();
        assertThat(times().startMs()).isEqualTo(-5_000);
        assertThat(times().rawStartMs()).isZero();
        assertThat(times().durationMs(nowMs())).isEqualTo(15_000);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(15_000);
    }

    @Test
    void movesTheHangUpAndWhatItEnded() {
        call.pass(20).take(new CallEvent.HoldStarted(call.at())).pass(20);
        call.take(CallMoves.hangUp(call.state(), service.process(), call.at()).orElseThrow())
                .pass(10);
        earlier();
        assertThat(times().durationMs(nowMs())).isEqualTo(35_000);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(35_000);
        assertThat(times().stageMs("after", nowMs())).isEqualTo(15_000);
        assertThat(times().holdMs(nowMs())).isEqualTo(15_000);
    }

    @Test
    void movesTheEndOfAPauseThatIsOverAndNotItsStart() {
        call.pass(20).take(new CallEvent.HoldStarted(call.at())).pass(20);
        call.take(new CallEvent.HoldEnded(call.at())).pass(3);
        earlier();
        Hold hold = times().holds().newest().orElseThrow();
        assertThat(hold.startMs()).isEqualTo(20_000);
        assertThat(hold.endMs()).isEqualTo(35_000);
        assertThat(times().holdMs(nowMs())).isEqualTo(15_000);
        earlier();
        assertThat(times().holdMs(nowMs())).isEqualTo(10_000);
        earlier();
        earlier();
        earlier();
        assertThat(times().holdMs(nowMs())).as("no shorter than nothing").isZero();
    }

    @Test
    void movesTheHangUpOfACallWithoutAnythingAfterIt() {
        call.pass(40).take(new CallEvent.CallEnded(call.at(), null)).pass(10);
        earlier();
        assertThat(times().durationMs(nowMs())).isEqualTo(35_000);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(35_000);
    }

    @Test
    void movesTheLastMarkAndNotTheAnswersAfterIt() {
        call.pass(10).take(new CallEvent.MomentMarked(call.at(), MomentKind.DEVELOP));
        call.pass(2).answer("open.first", Answer.MET).pass(1);
        earlier();
        assertThat(call.state()
                        .content()
                        .timeline()
                        .older()
                        .newest()
                        .orElseThrow()
                        .atMs())
                .isEqualTo(5_000);
        assertThat(newest().atMs()).isEqualTo(12_000);
    }

    @Test
    void neverMovesAnythingIntoTheFuture() {
        call.pass(10).note("late").pass(2);
        call.take(CallMoves.shiftLast(call.state(), 5_000, call.at()).orElseThrow());
        assertThat(newest().atMs()).isEqualTo(12_000);
    }

    @Test
    void leavesACriterionUnansweredWhenItsLineIsDeleted() {
        call.pass(1).answer("open.first", Answer.MET);
        delete(call.seq());
        assertThat(call.state().answer(CriterionKey.parse("open.first"))).isEmpty();
    }

    @Test
    void leavesALaterAnswerAloneWhenAnOlderLineIsDeleted() {
        call.answer("open.first", Answer.MET);
        int older = call.seq();
        call.answer("open.first", Answer.NOT_MET);
        delete(older);
        assertThat(call.state().answer(CriterionKey.parse("open.first"))).contains(Answer.NOT_MET);
    }

    @Test
    void givesADeletedStagesTimeToTheOneBeforeIt() {
        call.pass(10).enter("solve").pass(10);
        delete(call.seq());
        assertThat(times().stageMs("open", nowMs())).isEqualTo(20_000);
        assertThat(call.state().content().currentStage()).contains("open");
    }

    @Test
    void keepsTheStageThatBeganTheCall() {
        int first = call.seq();
        call.pass(10).enter("solve").pass(10);
        delete(first);
        assertThat(times().stageMs("open", nowMs())).isEqualTo(10_000);
        assertThat(call.state().content().timeline().size()).isEqualTo(2);
    }

    @Test
    void takesCircumstancesBackWithTheirLine() {
        call.take(new CallEvent.Transferred(call.at(), false)).take(new CallEvent.MatterBegan(call.at()));
        call.take(new CallEvent.AgreedStepHeard(call.at()));
        delete(call.seq());
        delete(call.seq() - 2);
        delete(call.seq() - 4);
        assertThat(call.state().circumstances()).isEqualTo(Circumstances.NONE);
    }

    @Test
    void keepsTheLineOfTheHangUp() {
        call.pass(5).take(new CallEvent.CallEnded(call.at(), null));
        delete(call.seq());
        assertThat(newest().what()).isEqualTo(new TimelineEntry.Marked(Mark.CALL_ENDED));
        assertThat(times().endedMs()).isEqualTo(5_000);
    }

    @Test
    void wordsMomentsAndNotesAndNothingElse() {
        call.take(new CallEvent.MomentMarked(call.at(), MomentKind.LIFT));
        int moment = call.seq();
        call.take(new CallEvent.EntryWorded(call.at(), moment, "fine words"));
        assertThat(newest().what()).isEqualTo(new TimelineEntry.Moment(MomentKind.LIFT, "fine words"));
        CallContent before = call.state().content();
        call.take(new CallEvent.EntryWorded(call.at(), 2, "a stage has no words"));
        assertThat(call.state().content()).isEqualTo(before);
    }
}
