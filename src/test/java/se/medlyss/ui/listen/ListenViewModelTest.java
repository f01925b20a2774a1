package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Stamp;
import se.medlyss.call.TimelineEntry;
import se.medlyss.people.Agent;
import se.medlyss.support.Samples;

class ListenViewModelTest {

    private final ListenSample sample = new ListenSample().agreed("two open questions");
    private final OpenCall call = sample.startService();
    private final ListenViewModel viewModel = sample.follow(call);

    private TimelineEntry newest() {
        return call.state().content().timeline().newest().orElseThrow();
    }

    @Test
    void stampsANoteAtItsFirstKeystrokeAndKeepsTheDraft() {
        sample.at(30);
        viewModel.note().text().set("f");
        sample.at(33);
        viewModel.note().text().set("fine words");
        viewModel.actions().nextStage(viewModel.now());
        assertThat(viewModel.note().text().get()).isEqualTo("fine words");
        viewModel.note().keep();
        assertThat(newest().what()).isEqualTo(new TimelineEntry.Note("fine words"));
        assertThat(newest().atMs()).isEqualTo(30_000);
        assertThat(newest().stage()).isEqualTo("open");
        assertThat(viewModel.note().text().get()).isEmpty();
    }

    @Test
    void stampsANoteAnewWhenTheDraftWasEmptied() {
        sample.at(10);
        viewModel.note().text().set("x");
        viewModel.note().text().set("");
        sample.at(20);
        viewModel.note().text().set("y");
        viewModel.note().keep();
        assertThat(newest().atMs()).isEqualTo(20_000);
    }

    @Test
    void givesAHalfWrittenNoteBackAfterARestart() {
        sample.at(30);
        viewModel.note().text().set("half a tho");
        sample.at(34);
        viewModel.note().rest();
        NoteViewModel again = sample.follow(call).note();
        assertThat(again.text().get()).isEqualTo("half a tho");
        assertThat(again.begun().get()).map(Stamp::offsetMs).contains(30_000L);
        again.keep();
        assertThat(newest().what()).isEqualTo(new TimelineEntry.Note("half a tho"));
        assertThat(newest().atMs()).isEqualTo(30_000);
        assertThat(sample.follow(call).note().text().get()).isEmpty();
    }

    @Test
    void forgetsADraftThatWasWipedOut() {
        viewModel.note().text().set("wrong");
        viewModel.note().rest();
        viewModel.note().text().set("");
        viewModel.note().rest();
        assertThat(call.state().drafts().note()).isNull();
        assertThat(sample.follow(call).note().begun().get()).isEmpty();
    }

    @Test
    void keepsADraftWhenTheInterruptedCallIsEnded() {
        viewModel.note().text().set("half a thought");
        viewModel.note().rest();
        call.endAtLastEvent(call.stamp());
        assertThat(call.state().content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .containsOnlyOnce(new TimelineEntry.Note("half a thought"));
        assertThat(call.state().drafts().note()).isNull();
    }

    @Test
    void goesOnInTheAfterCallStageAndThenToTheWrapUp() {
        sample.at(60);
        viewModel.end(viewModel.now());
        assertThat(call.state().content().currentStage()).contains("after");
        assertThat(sample.lives).isEmpty();
        sample.at(80);
        viewModel.end(viewModel.now());
        assertThat(sample.lives).containsExactly(call);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(call.state().times().stageMs("after", viewModel.nowMs())).isEqualTo(20_000);
    }

    @Test
    void goesToTheWrapUpAtOnceWhereNothingFollowsTheCall() {
        OpenCall plain = sample.start();
        sample.follow(plain).end(plain.stamp());
        assertThat(sample.lives).containsExactly(plain);
        assertThat(plain.state().times().endedMs()).isNotNull();
    }

    @Test
    void keepsADraftWhenTheCallIsLeft() {
        viewModel.note().text().set("half a thought");
        viewModel.nextCall(viewModel.now());
        assertThat(call.state().life()).isEqualTo(Life.PARKED);
        assertThat(call.state().times().endedMs()).isNotNull();
        assertThat(call.state().content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .contains(new TimelineEntry.Note("half a thought"));
        assertThat(sample.lives).containsExactly(call);
    }

    @Test
    void saysSavedOnlyWhenTheLastKeyIsDurable() {
        sample.store.runReady();
        assertThat(viewModel.saving().get().saved()).isTrue();
        viewModel.actions().mark(MomentKind.LIFT, viewModel.now());
        assertThat(viewModel.saving().get().saved()).isFalse();
        sample.store.runReady();
        assertThat(viewModel.saving().get().saved()).isTrue();
    }

    @Test
    void keepsTheAnswerOnScreenAndSaysNotSavedWhenTheDiskIsFull() {
        sample.store.runReady();
        sample.log.fail(StorageException.Reason.DISK_FULL);
        viewModel.scoring().number(1, viewModel.now());
        sample.store.runReady();
        assertThat(viewModel.saving().get()).isEqualTo(new SaveState(3, 2, StorageException.Reason.DISK_FULL));
        assertThat(call.state().answer(viewModel.scoring().cursor().get().orElseThrow()))
                .contains(Answer.MET);
        sample.log.fail(null);
        sample.store.passDelays();
        assertThat(viewModel.saving().get().saved()).isTrue();
    }

    @Test
    void setsTheClockForwardAfterASleep() {
        sample.at(60);
        viewModel.lookForSleep();
        sample.time.passMs(900);
        sample.time.setWall(sample.time.instant().plus(Duration.ofMinutes(5)));
        viewModel.lookForSleep();
        assertThat(viewModel.state().get().times().durationMs(viewModel.nowMs()))
                .isEqualTo(360_900);
        assertThat(viewModel.state().get().estimatedFromMs()).isEqualTo(360_900);
    }

    @Test
    void looksUpWhatWasAgreedWithTheAgentWhoIsOnTheLineNow() {
        assertThat(viewModel.agreed().get()).isPresent();
        viewModel.changeAgent(new Agent("agent-2", "Omar Haddad", "team-east", false, true), viewModel.now());
        assertThat(viewModel.state().get().header().agent()).isEqualTo("agent-2");
        assertThat(sample.lookedUp).containsExactly("agent-1", "agent-2");
    }

    @Test
    void endsWhereTheLastEventWasWhenNobodyFollowed() {
        sample.at(100);
        Stamp last = viewModel.now();
        sample.at(400);
        ListenViewModel back = new ListenViewModel(
                call, sample.tools(), sample.lives::add, Optional.of(new Interruption(last, 300_000)));
        back.endAtLastEvent(back.now());
        assertThat(call.state().times().durationMs(back.nowMs())).isEqualTo(100_000);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(sample.lives).contains(call);
    }

    @Test
    void beginsInTheOpenBesideTheAgentWhenTheSettingSaysSo() {
        sample.settings.change(all -> all.with(all.listening().withDiscreetBesideAgent(false)));
        OpenCall beside = sample.start(ListenSample.beside(Samples.header("agent-1")));
        assertThat(sample.follow(beside).discreet().get()).isFalse();
    }

    @Test
    void staysInDiscreetModeWhenTheAppDied() {
        viewModel.actions().hideAnswers(true, viewModel.now());
        call.take(new CallEvent.ClockBridged(call.stamp(), 8_000));
        assertThat(sample.follow(call).discreet().get()).isTrue();
        viewModel.actions().hideAnswers(false, viewModel.now());
        assertThat(sample.follow(call).discreet().get()).isFalse();
    }

    @Test
    void keepsAnswersShownBesideTheAgentWhenTheAppDied() {
        OpenCall beside = sample.start(ListenSample.beside(Samples.header("agent-1")));
        ListenViewModel shown = sample.follow(beside);
        shown.actions().hideAnswers(false, shown.now());
        assertThat(sample.follow(beside).discreet().get()).isFalse();
        beside.take(new CallEvent.ClockBridged(beside.stamp(), 8_000));
        assertThat(sample.follow(beside).discreet().get()).isFalse();
    }

    @Test
    void beginsInDiscreetModeBesideTheAgent() {
        assertThat(viewModel.discreet().get()).isFalse();
        OpenCall beside = sample.start(ListenSample.beside(Samples.header("agent-1")));
        assertThat(sample.follow(beside).discreet().get()).isTrue();
    }
}
