package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CallScript;
import se.medlyss.support.Criteria;
import se.medlyss.support.Samples;

class PressTest {

    private static final CriterionKey KEY = CriterionKey.parse("open.first");

    private final CallScript call = CallScript.of(Samples.process("service")).enter("open");

    private Press press(Criterion criterion) {
        Press press = Press.on(call.state(), KEY, criterion, call.at());
        if (press instanceof Press.Took(CallEvent event)) {
            call.take(event);
        }
        return press;
    }

    @Test
    void goesThroughAllAnswersOfACheckWhenPressedAgainWithinTwoSeconds() {
        Criterion check = Criteria.check("first");
        press(check);
        assertThat(call.state().answer(KEY)).contains(Answer.MET);
        call.pass(1);
        press(check);
        assertThat(call.state().answer(KEY)).contains(Answer.NOT_MET);
        call.pass(1);
        press(check);
        assertThat(call.state().answer(KEY)).contains(Answer.NOT_APPLICABLE);
        press(check);
        assertThat(call.state().answer(KEY)).contains(Answer.NOT_HEARD);
        press(check);
        assertThat(call.state().answer(KEY)).isEmpty();
        press(check);
        assertThat(call.state().answer(KEY)).contains(Answer.MET);
    }

    @Test
    void givesTheTenthOptionTheKeyAfterNineAndNoneToTheEleventh() {
        Criterion choice = Criteria.choice("reason", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        assertThat(Armed.digit(choice, 1)).contains(new Answer.Chosen("a"));
        assertThat(Armed.digit(choice, 9)).contains(new Answer.Chosen("i"));
        assertThat(Armed.digit(choice, 0)).contains(new Answer.Chosen("j"));
        assertThat(Armed.digitOf(10)).isEmpty();
        assertThat(Armed.digit(Criteria.choice("short", "a", "b"), 0)).isEmpty();
    }

    @Test
    void turnsNoYesIntoANoWhenTheSameIsHeardAgainLater() {
        Criterion check = Criteria.check("first");
        press(check);
        call.pass(2);
        assertThat(press(check)).isInstanceOf(Press.Selects.class);
        assertThat(call.state().answer(KEY)).contains(Answer.MET);
    }

    @Test
    void countsTwoSecondsFromTheLastAnswerAndNotFromACorrectedTime() {
        Criterion check = Criteria.check("first");
        press(check);
        call.take(new CallEvent.EntryShifted(call.at(), call.seq(), -5_000)).pass(1);
        assertThat(press(check)).isInstanceOf(Press.Took.class);
    }

    @Test
    void stampsTheSecondsOfTheStageAndClearsThem() {
        Criterion timed = Criteria.timed("first", 60);
        call.pass(42);
        press(timed);
        assertThat(call.state().answer(KEY)).contains(new Answer.Seconds(BigDecimal.valueOf(42)));
        call.pass(30);
        press(timed);
        assertThat(call.state().answer(KEY)).isEmpty();
    }

    @Test
    void armsGradesAndOptionsAndAsksForWhatADigitCannotSay() {
        assertThat(press(Criteria.graded("first", 9))).isInstanceOf(Press.Arms.class);
        assertThat(press(Criteria.graded("first", 10))).isInstanceOf(Press.AsksNumber.class);
        assertThat(press(Criteria.choice("first", "a", "b"))).isInstanceOf(Press.Arms.class);
        assertThat(press(Criteria.text("first"))).isInstanceOf(Press.AsksText.class);
        assertThat(call.state().content().answers().given()).isEmpty();
    }

    @Test
    void readsTheDigitAsAGradeOrTheNumberOfAnOption() {
        Criterion graded = Criteria.graded("first", 3);
        assertThat(Armed.digit(graded, 0)).contains(new Answer.Grade(BigDecimal.ZERO));
        assertThat(Armed.digit(graded, 3)).contains(new Answer.Grade(BigDecimal.valueOf(3)));
        assertThat(Armed.digit(graded, 4)).isEmpty();
        Criterion choice = Criteria.choice("first", "solved", "not-solved");
        assertThat(Armed.digit(choice, 2)).contains(new Answer.Chosen("not-solved"));
        assertThat(Armed.digit(choice, 0)).isEmpty();
        assertThat(Armed.digit(choice, 3)).isEmpty();
    }

    @Test
    void waitsFourSecondsForTheDigit() {
        Armed armed = new Armed(KEY, 10_000);
        assertThat(armed.waits(13_999)).isTrue();
        assertThat(armed.waits(14_000)).isFalse();
    }
}
