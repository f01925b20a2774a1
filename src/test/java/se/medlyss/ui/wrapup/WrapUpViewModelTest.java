package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.score.Finding;
import se.medlyss.support.Samples;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

class WrapUpViewModelTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private final WrapUpViewModel model = set.model;

    private WrapUpState state() {
        WrapUpState state = model.state().get();
        assertThat(state).isNotNull();
        return state;
    }

    private void settleCurrent(int choice) {
        model.settle(state().choices(state().current().orElseThrow()).get(choice));
    }

    private Row current() {
        return state().current().orElseThrow();
    }

    @Test
    void takesTheCallOverInWrapUpAndNamesTheAgent() {
        OpenCall call = set.messyCall();
        set.open(call);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(state().agent()).isEqualTo("Sara Lindqvist");
        assertThat(state().cursor()).isZero();
        assertThat(current())
                .isEqualTo(new Row.ToSettle(new Finding.MissToConfirm(CriterionKey.parse("solve.correct"))));
    }

    @Test
    void settlesEverythingByTakingTheFirstWayEachTimeAndThenFinishes() {
        OpenCall call = set.messyCall();
        set.open(call);
        for (int presses = 0; state().left() > 0; presses++) {
            assertThat(presses).as("each press settles something").isLessThan(20);
            long left = state().left();
            settleCurrent(0);
            assertThat(state().left()).isLessThan(left);
        }
        assertThat(state().explanation().score().complete()).isTrue();
        model.ending().finish();
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.TALK, call.id().toString()));
    }

    @Test
    void refusesToFinishWhileSomethingCannotWaitAndGoesThere() {
        OpenCall call = set.messyCall();
        set.open(call);
        model.select(6);
        model.ending().finish();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(state().showing().mustFirst()).isTrue();
        assertThat(state().cursor()).isZero();

        settleCurrent(0);
        assertThat(state().showing().mustFirst()).isFalse();
        settleCurrent(0);
        model.ending().finish();
        assertThat(call.state().life()).as("the rest may wait").isEqualTo(Life.FINAL);
    }

    @Test
    void masksPersonalDataInTheNote() {
        OpenCall call = set.messyCall();
        set.open(call);
        model.select(1);
        settleCurrent(0);
        assertThat(state().rows()).noneMatch(row -> row.name().startsWith("personal:"));
        assertThat(call.state().content().timeline().oldestFirst().toString())
                .contains("nås på •••")
                .doesNotContain("070-174");
    }

    @Test
    void listsAStagesCriteriaOneByOneAndGoesToTheFirst() {
        set.open(set.messyCall());
        int stage = indexOf("stage:confirm");
        model.select(stage);
        settleCurrent(2);
        assertThat(current().name()).isEqualTo("unanswered:confirm.summary");
    }

    @Test
    void goesBackToWhatWasUndone() {
        set.open(set.messyCall());
        model.select(2);
        String pause = current().name();
        settleCurrent(3);
        assertThat(state().rows()).noneMatch(row -> row.name().equals(pause));
        model.undo();
        assertThat(current().name()).isEqualTo(pause);
        model.redo();
        assertThat(state().rows()).noneMatch(row -> row.name().equals(pause));
    }

    @Test
    void keepsAnAnsweredOutcomeInTheListAndGoesOnToTheNext() {
        set.open(set.messyCall());
        int first = indexOf("outcome:resolution:1");
        model.select(first);
        settleCurrent(1);
        assertThat(state().rows().get(first).open()).isFalse();
        assertThat(state().cursor()).isEqualTo(first + 1);
    }

    @Test
    void goesOnWithTheCallWhenItIsResumed() {
        OpenCall call = set.messyCall();
        set.open(call);
        model.ending().resumeCall();
        assertThat(call.state().life()).isEqualTo(Life.RUNNING);
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.LISTEN, call.id().toString()));
    }

    @Test
    void goesOnWithTheCallWhenTheHangUpIsUndone() {
        OpenCall call = set.start();
        set.pass(10);
        call.take(new CallEvent.CallEnded(call.stamp(), "after"));
        set.open(call);
        model.undo();
        assertThat(set.navigator.current().get().place()).isEqualTo(Place.LISTEN);
    }

    @Test
    void takesBackWhatWasThrownAway() {
        OpenCall call = set.messyCall();
        set.open(call);
        model.ending().discard();
        assertThat(state().discarded()).isTrue();
        model.ending().finish();
        assertThat(call.state().life()).as("nothing thrown away becomes final").isEqualTo(Life.DISCARDED);
        model.ending().takeBack();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(state().discarded()).isFalse();
    }

    @Test
    void parksAndStartsTheNextCallAtOnce() {
        OpenCall call = set.messyCall();
        set.open(call);
        model.ending().startNextCall();
        assertThat(call.state().life()).isEqualTo(Life.PARKED);
        assertThat(set.startedAfter).containsExactly(call);
    }

    @Test
    void readsBackAParkedCallAndGoesOnWhereItWas() {
        OpenCall call = set.messyCall();
        set.open(call);
        settleCurrent(0);
        model.ending().park();
        set.executor.runReady();
        model.leave();
        assertThat(set.calls.open(call.id())).isEmpty();

        set.pass(86_400);
        set.open(call);
        assertThat(state().call().life()).isEqualTo(Life.WRAP_UP);
        assertThat(state().rows()).noneMatch(row -> row.name().startsWith("miss:"));
        assertThat(state().call().times().durationMs(Long.MAX_VALUE)).isEqualTo(309_000);
    }

    @Test
    void saysThatNothingIsSavedWhenTheDiskIsFullAndGoesOn() {
        OpenCall call = set.messyCall();
        set.open(call);
        set.log.fail(StorageException.Reason.DISK_FULL);
        settleCurrent(0);
        set.executor.runReady();
        assertThat(model.saving().get().saved()).isFalse();
        assertThat(state().rows()).noneMatch(row -> row.name().startsWith("miss:"));

        set.log.fail(null);
        set.executor.passDelays();
        assertThat(model.saving().get().saved()).isTrue();
    }

    @Test
    void tellsWhyAnEvaluationCannotBeRead() {
        model.open(java.util.UUID.randomUUID());
        set.executor.runReady();
        assertThat(model.state().get()).isNull();
        assertThat(set.problems.standing())
                .extracting(problem -> problem.textKey())
                .containsExactly("problem.storage.unknown");
    }

    @Test
    void setsAMysteryCallThatNobodyAnsweredToWhatTheProcessSays() {
        WrapUpStage mystery = new WrapUpStage(WrapUpStage.shipped("mystery-call"));
        OpenCall call = mystery.start();
        mystery.pass(60);
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        mystery.open(call);
        mystery.model.notReached();
        WrapUpState state = mystery.model.state().get();
        assertThat(state.left()).isZero();
        assertThat(state.explanation().score().notReached()).isTrue();
        mystery.model.notReached();
        assertThat(mystery.model.state().get().left()).isPositive();
    }

    @Test
    void unfoldsTheScoreUntilItIsFoldedAndThenLeavesItSo() {
        OpenCall call = set.messyCall();
        set.open(call);
        assertThat(state().showing().unfolded()).isTrue();
        model.foldScore();
        assertThat(state().showing().unfolded()).isFalse();
        settleCurrent(0);
        assertThat(state().showing().unfolded()).as("and stays folded").isFalse();
    }

    private int indexOf(String name) {
        List<String> names = state().rows().stream().map(Row::name).toList();
        assertThat(names).contains(name);
        return names.indexOf(name);
    }

    @Test
    void asksAgainWhatAGradeWasWhenAMissIsDenied() {
        OpenCall call = set.messyCall();
        set.open(call);
        settleCurrent(1);
        assertThat(call.state().answer(CriterionKey.parse("solve.correct"))).contains(Answer.MET);
    }

    @Test
    void goesOnToTheTalkWhenTheEvaluationIsFinalAlready() {
        OpenCall call = set.finalCall();
        set.navigator.go(Place.TODAY);
        set.open(call);
        assertThat(model.state().get()).isNull();
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.TALK, call.id().toString()));
    }

    @Test
    void keepsExactSecondsOfATimedAnswerAndRefusesWhatIsNoTime() {
        WrapUpStage timed = new WrapUpStage(Samples.everyKind());
        CriterionKey key = timed.document
                .process()
                .keys()
                .filter(each ->
                        timed.document.process().criterion(each).orElseThrow().kind() instanceof CriterionKind.Timed)
                .findFirst()
                .orElseThrow();
        OpenCall call = timed.start();
        timed.pass(60);
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        timed.open(call);
        Writing seconds = new Writing(key, Writing.What.SECONDS);
        assertThat(timed.model.written(seconds, "snart")).isFalse();
        assertThat(timed.model.written(seconds, "1:75")).isFalse();
        assertThat(call.state().answer(key)).isEmpty();

        assertThat(timed.model.written(seconds, " 1:25 ")).isTrue();
        assertThat(call.state().answer(key)).contains(new Answer.Seconds(BigDecimal.valueOf(85)));
        assertThat(seconds.before(call.state(), timed.tools.words())).isEqualTo("1:25");
        assertThat(timed.model.written(seconds, "42")).isTrue();
        assertThat(call.state().answer(key)).contains(new Answer.Seconds(BigDecimal.valueOf(42)));
    }
}
