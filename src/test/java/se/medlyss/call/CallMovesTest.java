package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class CallMovesTest {

    private final CallProcess process = Samples.process("service").process();
    private final CallScript call =
            CallScript.of(Samples.process("service")).enter("open").pass(10);

    @Test
    void listsWhatStagesThatWereLeftStillLack() {
        call.answer("open.first", Answer.MET).enter("solve");
        assertThat(Leftovers.of(call.state(), process)).containsExactly(CriterionKey.parse("open.second"));
        call.answer("open.second", Answer.NOT_APPLICABLE);
        assertThat(Leftovers.of(call.state(), process)).isEmpty();
    }

    @Test
    void listsNothingOfTheCurrentStageOrOfOnesThatWereNeverEntered() {
        assertThat(Leftovers.of(call.state(), process)).isEmpty();
        call.enter("solve").pass(5).enter("open");
        assertThat(Leftovers.of(call.state(), process))
                .containsExactly(CriterionKey.parse("solve.first"), CriterionKey.parse("solve.second"));
    }

    @Test
    void givesTheRestOfAStageOneAnswerAndLeavesWhatIsAnsweredAlone() {
        call.answer("open.first", Answer.MET);
        var rest =
                CallMoves.rest(call.state(), List.of(process.stage("open").orElseThrow()), Answer.NOT_HEARD, call.at());
        assertThat(rest)
                .containsInstanceOf(CallEvent.RestAnswered.class)
                .map(event -> ((CallEvent.RestAnswered) event).keys())
                .hasValueSatisfying(keys -> assertThat(keys).containsExactly(CriterionKey.parse("open.second")));
        call.take(rest.orElseThrow());
        assertThat(CallMoves.rest(
                        call.state(), List.of(process.stage("open").orElseThrow()), Answer.NOT_HEARD, call.at()))
                .isEmpty();
    }

    @Test
    void keepsTheTimeWhenSomethingIsHeardOnceMore() {
        CriterionKey first = CriterionKey.parse("open.first");
        assertThat(CallMoves.answer(call.state(), first, Answer.NOT_MET, call.at()))
                .isPresent();
        call.answer("open.first", Answer.NOT_MET).pass(30);
        assertThat(CallMoves.answer(call.state(), first, Answer.NOT_MET, call.at()))
                .isEmpty();
        assertThat(CallMoves.answer(call.state(), first, Answer.MET, call.at())).isPresent();
    }

    @Test
    void isHandedOverFirstAndFollowedWhenPressedAgain() {
        call.take(CallMoves.transfer(call.state(), call.at()).orElseThrow());
        assertThat(call.state().circumstances().transferFollowed()).isFalse();
        call.take(CallMoves.transfer(call.state(), call.at()).orElseThrow());
        assertThat(call.state().circumstances().transferFollowed()).isTrue();
        assertThat(CallMoves.transfer(call.state(), call.at())).isEmpty();
    }

    @Test
    void switchesToTheStageWithTheSameIdElseToOneThatWasNotEntered() {
        ProcessDocument complaint = Samples.process("complaint");
        call.enter("solve");
        CallEvent.ProcessSwitched switched = (CallEvent.ProcessSwitched)
                CallMoves.switchTo(call.state(), complaint, call.at()).orElseThrow();
        assertThat(switched.stage()).isEqualTo("solve");
        assertThat(CallMoves.switchTo(call.state(), Samples.process("service"), call.at()))
                .isEmpty();
    }

    @Test
    void joinsLateOnce() {
        call.take(CallMoves.joinLate(call.state(), process, call.at()).orElseThrow());
        assertThat(CallMoves.joinLate(call.state(), process, call.at())).isEmpty();
    }
}
