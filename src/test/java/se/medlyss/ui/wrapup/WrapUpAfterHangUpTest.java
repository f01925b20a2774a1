package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

/// The key that ended the call finishes the evaluation as well, but not by the same press.
class WrapUpAfterHangUpTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));

    private void assertThatItsKeyFinishesAfterASecond(OpenCall call) {
        set.time.pass(Duration.ofMillis(900));
        set.model.ending().finishByKey(set.time.nanos());
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        set.time.pass(Duration.ofMillis(100));
        set.model.ending().finishByKey(set.time.nanos());
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
    }

    @Test
    void doesNotFinishAnEvaluationByAHangUpKeyThatWasPressedTwiceOrHeld() {
        OpenCall call = set.start();
        set.enter(call, "solve");
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        set.open(call);
        assertThatItsKeyFinishesAfterASecond(call);
    }

    @Test
    void finishesByItsKeyAlthoughTheRecordingThatIsTheClockStandsAtItsEnd() {
        OpenCall call = set.start();
        set.enter(call, "solve");
        call.follow(() -> Duration.ofSeconds(90).toNanos());
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        set.open(call);
        assertThatItsKeyFinishesAfterASecond(call);
    }

    @Test
    void finishesAtOnceByItsKeyWhenSomethingHasBeenSettled() {
        OpenCall call = set.start();
        set.enter(call, "solve");
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        set.open(call);
        WrapUpState state = set.model.state().get();
        set.model.settle(state.choices(state.current().orElseThrow()).getFirst());
        set.model.ending().finishByKey(set.time.nanos());
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
    }

    @Test
    void doesNotGoOnWithACallThatWasPutAsideAndIsLongOver() {
        OpenCall call = set.messyCall();
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        set.open(call);
        assertThat(set.model.state().get().resumable()).isTrue();
        set.pass(16 * 60);
        long talked = call.state().times().endedMs();
        set.model.ending().resumeCall();
        set.model.undo();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(call.state().times().endedMs()).isEqualTo(talked);
        assertThat(set.model.state().get().resumable()).as("what is offered").isFalse();
    }

    @Test
    void doesNotGoOnWithACallWhoseEvaluationWasFinished() {
        OpenCall call = set.messyCall();
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        set.pass(2 * 24 * 3_600);
        call.take(new CallEvent.RevisionOpened(call.stamp(), "Fel svar"));
        set.open(call);
        assertThat(set.model.state().get().resumable()).isFalse();
        set.model.ending().resumeCall();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        set.model.undo();
        assertThat(call.state().life()).as("what was undone").isEqualTo(Life.WRAP_UP);
        set.model.cutOff();
        assertThat(call.state().circumstances().cutOff()).isTrue();
        set.model.undo();
        assertThat(call.state().circumstances().cutOff()).isFalse();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
    }

    @Test
    void throwsOnlyTheNewVersionOfWhatWasFinalAway() {
        OpenCall call = set.messyCall();
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        set.open(call);
        assertThat(set.model.state().get().discardable()).isTrue();
        assertThat(keys()).contains("Kasta bedömningen");
        call.take(new CallEvent.Finalised(call.stamp()));
        call.take(new CallEvent.RevisionOpened(call.stamp(), "Fel svar"));
        set.open(call);
        assertThat(keys()).doesNotContain("Kasta bedömningen").contains("Kasta den nya versionen");
        set.model.ending().discard();
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
        assertThat(call.state().revision()).isEqualTo(1);
        assertThat(set.model.state().get().discarded()).isTrue();
        set.model.ending().takeBack();
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(call.state().revision()).isEqualTo(2);
        set.model.ending().discard();
        set.model.ending().leaveDiscarded();
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.EVALUATIONS, call.id().toString()));
    }

    private List<String> keys() {
        return PageKey.lines(set.tools.texts().texts(), set.model.state().get()).stream()
                .map(line -> line.action())
                .toList();
    }
}
