package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class LifeTest {

    private final CallScript call =
            CallScript.of(Samples.process("service")).enter("open").pass(30);

    private void undo() {
        call.take(new CallEvent.Undone(call.at()));
    }

    private CallTimes times() {
        return call.state().times();
    }

    private void hangUp() {
        call.take(CallMoves.hangUp(call.state(), Samples.process("service").process(), call.at())
                .orElseThrow());
    }

    @Test
    void stopsTheCallAtHangUpAndGoesOnInTheAfterCallStage() {
        hangUp();
        call.pass(12);
        assertThat(times().durationMs(call.at().offsetMs())).isEqualTo(30_000);
        assertThat(times().stageMs("after", call.at().offsetMs())).isEqualTo(12_000);
        assertThat(call.state().life()).isEqualTo(Life.RUNNING);
        assertThat(CallMoves.hangUp(call.state(), Samples.process("service").process(), call.at()))
                .isEmpty();
    }

    @Test
    void stopsTheAfterCallStageWhenTheWrapUpOpens() {
        hangUp();
        call.pass(12).take(new CallEvent.WrapUpOpened(call.at())).pass(100);
        assertThat(times().stageMs("after", call.at().offsetMs())).isEqualTo(12_000);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
    }

    @Test
    void goesBackToTheAfterCallStageWhenTheWrapUpIsUndone() {
        hangUp();
        call.pass(12).take(new CallEvent.WrapUpOpened(call.at())).pass(8);
        undo();
        assertThat(call.state().life()).isEqualTo(Life.RUNNING);
        assertThat(times().stageMs("after", call.at().offsetMs())).isEqualTo(20_000);
        undo();
        assertThat(times().endedMs()).isNull();
        assertThat(times().durationMs(call.at().offsetMs())).isEqualTo(50_000);
    }

    @Test
    void staysInTheWrapUpWhenAnAnswerGivenThereIsUndone() {
        hangUp();
        call.take(new CallEvent.WrapUpOpened(call.at())).pass(5).answer("open.first", Answer.MET);
        undo();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(times().current()).isEmpty();
    }

    @Test
    void givesTheTimeSinceHangUpBackToTheStageWhenTheCallGoesOn() {
        hangUp();
        call.pass(6).take(new CallEvent.WrapUpOpened(call.at())).pass(4).take(new CallEvent.Resumed(call.at()));
        assertThat(call.state().life()).isEqualTo(Life.RUNNING);
        assertThat(times().stageMs("open", call.at().offsetMs())).isEqualTo(40_000);
        assertThat(times().entered("after")).isFalse();
        assertThat(times().stageMs("after", call.at().offsetMs())).isZero();
        assertThat(call.state().content().timeline())
                .extracting(TimelineEntry::what)
                .as("the call did not end then")
                .doesNotContain(new TimelineEntry.Marked(TimelineEntry.Mark.CALL_ENDED));
        undo();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(times().durationMs(call.at().offsetMs())).isEqualTo(30_000);
    }

    @Test
    void closesAnOpenPauseAtHangUp() {
        call.take(new CallEvent.HoldStarted(call.at())).pass(10);
        hangUp();
        call.pass(10);
        assertThat(times().holdMs(call.at().offsetMs())).isEqualTo(10_000);
        assertThat(CallMoves.pause(call.state(), call.at())).isEmpty();
    }

    @Test
    void stopsTheClocksOfACallThatIsPutAside() {
        hangUp();
        call.pass(3).take(new CallEvent.Parked(call.at())).pass(60);
        assertThat(call.state().life()).isEqualTo(Life.PARKED);
        assertThat(times().stageMs("after", call.at().offsetMs())).isEqualTo(3_000);
    }

    @Test
    void takesADiscardBack() {
        call.take(new CallEvent.Discarded(call.at()));
        assertThat(call.state().life()).isEqualTo(Life.DISCARDED);
        call.take(new CallEvent.DiscardTakenBack(call.at()));
        assertThat(call.state().life()).isEqualTo(Life.PARKED);
    }

    @Test
    void leavesWhatWasFinalAsItStoodWhenANewRevisionIsThrownAway() {
        hangUp();
        call.take(new CallEvent.WrapUpOpened(call.at())).take(new CallEvent.Finalised(call.at()));
        CallState standing = call.state();
        call.pass(60).take(new CallEvent.RevisionOpened(call.at(), "by mistake"));
        call.take(new CallEvent.CutOff(call.at(), true));
        call.take(new CallEvent.Discarded(call.at()));
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
        assertThat(call.state().revision()).isEqualTo(1);
        assertThat(call.state().content()).isEqualTo(standing.content());
        assertThat(call.state().finalised()).isEqualTo(standing.finalised());
        assertThat(call.state().handling()).isEqualTo(standing.handling());
        call.take(new CallEvent.DiscardTakenBack(call.at()));
        assertThat(call.state().life()).isEqualTo(Life.PARKED);
        assertThat(call.state().revision()).isEqualTo(2);
        assertThat(call.state().revisionReason()).isEqualTo("by mistake");
        assertThat(call.state().circumstances().cutOff()).isTrue();
        call.take(new CallEvent.Discarded(call.at()));
        assertThat(call.state().content()).as("thrown away once more").isEqualTo(standing.content());
        call.take(new CallEvent.RevisionOpened(call.at(), "meant"));
        call.take(new CallEvent.Finalised(call.at()));
        assertThat(call.state().aside()).as("the next revision stands").isNull();
        assertThat(call.state().revision()).isEqualTo(2);
    }
}
