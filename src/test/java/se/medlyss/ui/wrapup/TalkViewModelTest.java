package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Talk;
import se.medlyss.call.Talk.Lifted;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

class TalkViewModelTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private final TalkViewModel talk = set.talk;

    private TalkState state() {
        TalkState state = talk.state().get();
        assertThat(state).isNotNull();
        return state;
    }

    private int talksWritten() {
        return (int) set.log.batches().stream()
                .flatMap(batch -> batch.events().stream())
                .filter(logged -> logged.event() instanceof CallEvent.TalkWritten)
                .count();
    }

    @Test
    void keepsTheDraftWhenThePageIsLeftAndMeasuresTheTime() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.edit(draft -> draft.withPleased("Att jag tog över"));
        set.pass(180);
        talk.leave();
        set.executor.runReady();
        set.pass(3_600);

        set.openTalk(call);
        assertThat(state().draft().pleased()).isEqualTo("Att jag tog över");
        assertThat(talk.coachingMs()).isEqualTo(180_000);
        set.pass(60);
        assertThat(talk.coachingMs()).isEqualTo(240_000);
    }

    @Test
    void writesNothingWhenThePageIsOnlyLookedAt() {
        set.openTalk(set.finalCall());
        set.pass(60);
        talk.save();
        talk.leave();
        set.executor.runReady();
        assertThat(talksWritten()).isZero();
    }

    @Test
    void writesOnlyWhatChanged() {
        set.openTalk(set.finalCall());
        talk.edit(draft -> draft.withDevelop("Öppna frågor"));
        talk.save();
        talk.save();
        set.executor.runReady();
        assertThat(talksWritten()).isEqualTo(1);
    }

    @Test
    void endsTheTalkWithItsDateAndStopsTheTime() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        set.pass(600);
        talk.talkedThrough();
        Talk written = call.state().talk();
        assertThat(written.talkedThrough()).isEqualTo(set.time.instant());
        assertThat(written.coachingMs()).isEqualTo(600_000);
        assertThat(set.navigator.current().get().place()).isEqualTo(Place.TODAY);
        set.pass(60);
        assertThat(talk.coachingMs()).isEqualTo(600_000);
    }

    @Test
    void isNotEndedByAKeyThatWasPressedTwiceInTheWrapUp() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        set.time.passMs(400);
        talk.talkedThroughByKey(set.time.nanos());
        assertThat(call.state().talk().done()).isFalse();
        set.time.passMs(700);
        talk.talkedThroughByKey(set.time.nanos());
        assertThat(call.state().talk().done()).isTrue();
    }

    @Test
    void isEndedAtOnceWhenSomethingWasWritten() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.edit(draft -> draft.withPleased("Tonen"));
        talk.talkedThroughByKey(set.time.nanos());
        assertThat(call.state().talk().done()).isTrue();
    }

    @Test
    void changesADoneTalkWithoutMovingItsDate() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.talkedThrough();
        var heard = call.state().talk().talkedThrough();
        talk.leave();
        set.executor.runReady();
        set.pass(86_400);
        set.openTalk(call);
        talk.edit(draft -> draft.withMayShare(true));
        talk.talkedThrough();
        assertThat(set.talk.state().get().draft().talkedThrough()).isEqualTo(heard);
    }

    @Test
    void waitsUntilTheDayItWasPutOffTo() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.edit(draft -> draft.withPleased("Tonen"));
        talk.later(LocalDate.of(2026, 11, 23));
        assertThat(call.state().postponedUntil()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(call.state().talk().pleased()).isEqualTo("Tonen");
        assertThat(call.state().talk().done()).isFalse();
    }

    @Test
    void givesAFirstAgreedStepTheUsualNumberOfCallsAndDayOnce() {
        set.openTalk(set.finalCall());
        talk.agree("En öppen fråga");
        assertThat(state().draft().inCalls()).isEqualTo(TalkViewModel.USUAL_CALLS);
        assertThat(state().draft().by())
                .isBetween(
                        talk.today().plusDays(TalkViewModel.USUAL_DAYS),
                        talk.today().plusDays(TalkViewModel.USUAL_DAYS + 2));
        assertThat(state().draft().by().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        talk.edit(draft -> draft.withInCalls(5));
        talk.agree("En öppen fråga till");
        assertThat(state().draft().inCalls()).isEqualTo(5);
    }

    @Test
    void liftsTwoMomentsAtMostAndNoneTwice() {
        set.openTalk(set.finalCall());
        talk.lift(new Lifted(7, 1_000, "a"));
        talk.lift(new Lifted(7, 1_000, "a"));
        assertThat(state().draft().lifted()).hasSize(1);
        talk.lift(new Lifted(9, 2_000, "b"));
        talk.lift(new Lifted(11, 3_000, "c"));
        assertThat(state().draft().lifted()).extracting(Lifted::quote).containsExactly("a", "b");
    }

    @Test
    void showsWhatWasAgreedLastTimeAndNotItsOwnStep() {
        OpenCall earlier = set.finalCall();
        set.openTalk(earlier);
        talk.agree("Två öppna frågor");
        talk.talkedThrough();
        talk.leave();
        set.executor.runReady();
        set.pass(3_600);

        OpenCall call = set.finalCall();
        set.openTalk(call);
        assertThat(state().before())
                .hasValueSatisfying(step -> assertThat(step.talk().agreed()).isEqualTo("Två öppna frågor"));
        talk.leave();
        set.openTalk(earlier);
        assertThat(state().before()).isEmpty();
    }

    @Test
    void correctsTheMeasuredTimeButNeverBelowZero() {
        set.openTalk(set.finalCall());
        set.pass(120);
        talk.correctTime(5);
        assertThat(talk.coachingMs()).isEqualTo(420_000);
        talk.correctTime(-20);
        assertThat(talk.coachingMs()).isZero();
    }

    @Test
    void keepsAFollowUpThatWasClosedWhileTheTalkIsChanged() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.agree("Två öppna frågor");
        talk.talkedThrough();
        talk.leave();
        set.executor.runReady();
        OpenCall again = set.calls.resume(call.id(), List.copyOf(read(call)), _ -> {});
        again.take(
                new CallEvent.FollowUpClosed(again.stamp(), se.medlyss.call.FollowUpResult.REACHED, "hört i 3 av 3"));
        set.openTalk(again);
        talk.edit(draft -> draft.withMayShare(true));
        talk.save();
        assertThat(again.state().talk().closing()).isNotNull();
    }

    private List<se.medlyss.call.LoggedEvent> read(OpenCall call) {
        try {
            return set.calls.read(call.id());
        } catch (se.medlyss.application.StorageException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void givesWhatIsAddedAfterTheEvaluationLeftARevisionOfItsOwn() throws StorageException {
        OpenCall call = set.finalCall();
        set.left.put(call.id() + " r1", set.time.instant());
        set.openTalk(call);
        assertThat(state().left()).isTrue();
        set.pass(600);
        talk.talkedThrough();
        talk.leave();
        set.executor.runReady();
        CallState after =
                set.calls.resume(call.id(), set.log.read(call.id()), _ -> {}).state();
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.life()).isEqualTo(Life.FINAL);
        assertThat(after.revisionReason()).isNotBlank();
        assertThat(set.brought).as("looks at what is to be brought away").isEqualTo(1);
        assertThat(after.talk().coachingMs()).isEqualTo(600_000);
    }

    @Test
    void leadsToTheEvaluationThatHasLeftInsteadOfOfferingToChangeIt() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.goBack();
        assertThat(state().asking()).isTrue();
        set.left.put(call.id() + " r1", set.time.instant());
        set.openTalk(call);
        talk.goBack();
        assertThat(state().asking()).isFalse();
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.EVALUATIONS, call.id().toString()));
        talk.leave();
        set.executor.runReady();
        assertThat(call.state().revision()).isEqualTo(1);
    }

    @Test
    void makesNoRevisionOfWhatTheCentreDoesNotGetOrBeforeItLeft() throws StorageException {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        set.pass(600);
        talk.talkedThrough();
        talk.leave();
        set.executor.runReady();
        set.left.put(call.id() + " r1", set.time.instant());
        set.openTalk(call);
        talk.edit(draft -> draft.withDevelop("Öppna frågor"));
        talk.leave();
        set.executor.runReady();
        CallState after =
                set.calls.resume(call.id(), set.log.read(call.id()), _ -> {}).state();
        assertThat(after.revision()).isEqualTo(1);
        assertThat(after.talk().develop()).isEqualTo("Öppna frågor");
        assertThat(set.brought).isZero();
    }

    @Test
    void goesBackToTheAnswersAsANewRevisionAndKeepsTheDraft() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        talk.edit(draft -> draft.withPleased("Tonen"));
        talk.backToAnswers(" ");
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
        talk.backToAnswers("Ändrat i samtalet");
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(call.state().revision()).isEqualTo(2);
        assertThat(call.state().talk().pleased()).isEqualTo("Tonen");
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.WRAP_UP, call.id().toString()));
    }

    @Test
    void makesNoRevisionWhenTheRecordThatLeftHasTheTalkAlready() throws StorageException {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        set.pass(600);
        talk.talkedThrough();
        // It leaves as soon as the agent has heard it, which may be before the page has closed.
        set.left.put(call.id() + " r1", set.time.instant());
        talk.leave();
        set.executor.runReady();
        CallState after =
                set.calls.resume(call.id(), set.log.read(call.id()), _ -> {}).state();
        assertThat(after.revision()).isEqualTo(1);
    }
}
