package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.call.Armed;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;

class ScoringViewModelTest extends InACallOfEveryKind {

    private static final CriterionKey CHECK = CriterionKey.parse("ask.check");
    private static final CriterionKey GRADED = CriterionKey.parse("ask.graded");
    private static final CriterionKey CHOICE = CriterionKey.parse("ask.choice");

    private boolean digit(int digit) {
        return viewModel.digit(digit, call.stamp());
    }

    @Test
    void answersACheckAndPutsTheCursorOnIt() {
        number(1);
        assertThat(answer(CHECK)).contains(Answer.MET);
        assertThat(viewModel.cursor().get()).contains(CHECK);
        assertThat(viewModel.touched().get()).map(ScoringViewModel.Touched::key).contains(CHECK);
    }

    @Test
    void keepsTheTimeOfAnAnswerThatIsGivenOnceMore() {
        number(1);
        viewModel.give(Answer.NOT_MET, call.stamp());
        long heardMs = call.state().answers().given().get(CHECK).rawAtMs();
        time.passMs(30_000);
        viewModel.give(Answer.NOT_MET, call.stamp());
        assertThat(call.state().answers().given().get(CHECK).rawAtMs()).isEqualTo(heardMs);
        assertThat(viewModel.touched().get()).map(ScoringViewModel.Touched::seq).contains(3);
        viewModel.undo(call.stamp());
        assertThat(answer(CHECK)).as("one press, one step").contains(Answer.MET);
    }

    @Test
    void takesTheNextDigitAsTheGrade() {
        number(2);
        assertThat(viewModel.armed().get()).map(Armed::key).contains(GRADED);
        assertThat(digit(0)).isTrue();
        assertThat(answer(GRADED)).contains(new Answer.Grade(BigDecimal.ZERO));
        assertThat(viewModel.armed().get()).isEmpty();
        assertThat(digit(1)).as("no criterion waits any more").isFalse();
    }

    @Test
    void keepsWaitingWhenTheDigitIsNoGrade() {
        number(2);
        assertThat(digit(7)).isTrue();
        assertThat(answer(GRADED)).isEmpty();
        assertThat(digit(3)).isTrue();
        assertThat(answer(GRADED)).contains(new Answer.Grade(BigDecimal.valueOf(3)));
    }

    @Test
    void waitsFourSecondsForADigit() {
        number(2);
        time.passMs(3_999);
        assertThat(viewModel.overdue()).isFalse();
        time.passMs(1);
        assertThat(viewModel.overdue()).isTrue();
        assertThat(digit(1)).isFalse();
    }

    @Test
    void givesNotApplicableNotHeardAndNothingToAnArmedCriterion() {
        number(2);
        viewModel.give(Answer.NOT_APPLICABLE, call.stamp());
        assertThat(answer(GRADED)).contains(Answer.NOT_APPLICABLE);
        number(2);
        viewModel.give(Answer.NOT_HEARD, call.stamp());
        assertThat(answer(GRADED)).contains(Answer.NOT_HEARD);
        number(2);
        viewModel.clear(call.stamp());
        assertThat(answer(GRADED)).isEmpty();
        assertThat(viewModel.armed().get()).isEmpty();
    }

    @Test
    void armsACriterionThatMetSaysNothingAbout() {
        number(2);
        digit(1);
        viewModel.give(Answer.MET, call.stamp());
        assertThat(answer(GRADED)).contains(new Answer.Grade(BigDecimal.ONE));
        assertThat(viewModel.armed().get()).map(Armed::key).contains(GRADED);
    }

    @Test
    void takesTheNextDigitAsTheOption() {
        number(5);
        digit(2);
        assertThat(answer(CHOICE)).contains(new Answer.Chosen("partly"));
    }

    @Test
    void clearsAnAnswerWhoseOwnButtonIsPressedAgain() {
        viewModel.choose(CHECK, Answer.NOT_MET, call.stamp());
        assertThat(answer(CHECK)).contains(Answer.NOT_MET);
        viewModel.choose(CHECK, Answer.NOT_MET, call.stamp());
        assertThat(answer(CHECK)).isEmpty();
    }

    @Test
    void showsTheSheetOfTheStageAndRemembersItsCursor() {
        number(5);
        nextStage();
        assertThat(viewModel.sheet().get().id()).isEqualTo("close");
        assertThat(viewModel.cursor().get()).contains(THANKS);
        assertThat(viewModel.armed().get()).as("another stage disarms").isEmpty();
        time.passMs(2_000);
        viewModel.take(Optional.of(new CallEvent.StageEntered(call.stamp(), "ask", se.medlyss.process.Phase.CALL)));
        assertThat(viewModel.cursor().get()).contains(CHOICE);
    }

    @Test
    void goesToTheWholeCallAndBack() {
        viewModel.wholeCall();
        assertThat(viewModel.sheet().get().isWholeCall()).isTrue();
        number(1);
        assertThat(answer(CriterionKey.parse("whole.voice"))).contains(Answer.MET);
        viewModel.wholeCall();
        assertThat(viewModel.sheet().get().id()).isEqualTo("ask");
        viewModel.wholeCall();
        nextStage();
        assertThat(viewModel.sheet().get().id())
                .as("a stage key shows the stage")
                .isEqualTo("close");
    }

    @Test
    void goesThroughTheLeftoversAndArmsThoseThatWaitForADigit() {
        nextStage();
        assertThat(viewModel.leftovers().get())
                .as("neither text nor what is decided later")
                .extracting(CriterionKey::criterion)
                .containsExactly("check", "graded", "long-scale", "timed", "choice");
        viewModel.leftover(call.stamp());
        assertThat(viewModel.cursor().get()).contains(CHECK);
        viewModel.give(Answer.NOT_MET, call.stamp());
        assertThat(viewModel.cursor().get()).as("a slip can be put right").contains(CHECK);
        viewModel.leftover(call.stamp());
        assertThat(digit(2)).isTrue();
        assertThat(answer(GRADED)).contains(new Answer.Grade(BigDecimal.TWO));
        assertThat(viewModel.sheet().get().id()).isEqualTo("close");
    }

    @Test
    void movesTheCursorUpAndDownAndOnToTheLeftovers() {
        viewModel.move(1);
        assertThat(viewModel.cursor().get()).contains(GRADED);
        viewModel.move(-1);
        viewModel.move(-1);
        assertThat(viewModel.cursor().get()).contains(CHECK);
        nextStage();
        viewModel.move(1);
        assertThat(viewModel.cursor().get()).contains(CHECK);
        viewModel.move(1);
        assertThat(viewModel.cursor().get()).contains(CHECK);
        viewModel.move(-1);
        assertThat(viewModel.cursor().get()).contains(THANKS);
    }

    @Test
    void givesTheRestOfTheSheetOneAnswer() {
        number(1);
        viewModel.rest(Answer.NOT_HEARD, call.stamp());
        assertThat(answer(CHECK)).contains(Answer.MET);
        assertThat(answer(GRADED)).contains(Answer.NOT_HEARD);
        assertThat(answer(TEXT)).isEmpty();
    }

    @Test
    void showsTheOldSheetAgainWhenAStageIsUndone() {
        nextStage();
        viewModel.undo(call.stamp());
        assertThat(viewModel.sheet().get().id()).isEqualTo("ask");
        viewModel.redo(call.stamp());
        assertThat(viewModel.sheet().get().id()).isEqualTo("close");
    }
}
