package se.medlyss.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.StageMoves;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.Samples;
import se.medlyss.support.StepExecutor;

class OpenCallTest {

    private static final CriterionKey FIRST = new CriterionKey("open", "first");

    private final ManualTime time = new ManualTime();
    private final MemoryLog log = new MemoryLog();
    private final StepExecutor store = new StepExecutor();
    private final List<SaveState> news = new ArrayList<>();
    private final ProcessDocument service = Samples.process("service");
    private final ProcessDocument complaint = Samples.process("complaint");
    private final Calls calls = new Calls(
            log, Samples.catalogue(service, complaint), store, time, time, new TimeOrderedIds(time, new Random(1)));

    private OpenCall start() {
        return calls.start(Samples.header("agent-1"), service, news::add);
    }

    @Test
    void saysSavedOnlyAfterTheStoreHasTheEvents() {
        OpenCall call = start();
        assertThat(call.saving()).isEqualTo(new SaveState(2, 0, null));
        assertThat(call.saving().saved()).isFalse();

        store.runReady();
        assertThat(news).containsExactly(new SaveState(2, 2, null));
        assertThat(call.saving().saved()).isTrue();
    }

    @Test
    void tellsAScreenThatTakesTheCallOverWhatBecameDurableBeforeItListened() {
        OpenCall call = start();
        SaveState before = call.saving();
        store.runReady();
        List<SaveState> later = new ArrayList<>();
        assertThat(call.tellSaving(later::add))
                .isEqualTo(new SaveState(2, 2, null))
                .isNotEqualTo(before);
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        store.runReady();
        assertThat(later).containsExactly(new SaveState(3, 3, null));
    }

    @Test
    void sharesOneCommitBetweenEventsThatArriveTogether() {
        OpenCall call = start();
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        store.runReady();
        assertThat(log.batches()).hasSize(1);
        assertThat(log.batches().getFirst().events()).hasSize(3);
        assertThat(log.batches().getFirst().processes()).containsExactly(service);
        assertThat(log.batches().getFirst().summary().answered()).isEqualTo(1);
    }

    @Test
    void losesNoEventToAFaultAndSavesItLater() {
        OpenCall call = start();
        log.meetAFault();
        assertThatThrownBy(store::runReady).isInstanceOf(IllegalStateException.class);
        assertThat(news).containsExactly(new SaveState(2, 0, StorageException.Reason.INPUT_OUTPUT));
        store.passDelays();
        assertThat(call.saving()).isEqualTo(new SaveState(2, 2, null));
    }

    @Test
    void keepsTheAnswerOnScreenWhenTheDiskIsFullAndSavesItLater() {
        OpenCall call = start();
        store.runReady();
        log.fail(StorageException.Reason.DISK_FULL);
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        store.runReady();
        assertThat(call.state().answer(FIRST)).contains(Answer.MET);
        assertThat(news.getLast()).isEqualTo(new SaveState(3, 2, StorageException.Reason.DISK_FULL));

        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.NOT_MET));
        log.fail(null);
        store.passDelays();
        assertThat(news.getLast()).isEqualTo(new SaveState(4, 4, null));
    }

    @Test
    void foldsBackToTheSameStateFromTheLog() throws StorageException {
        OpenCall call = start();
        time.passMs(12_000);
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        call.take(StageMoves.next(call.state(), call.process())
                .flatMap(stage -> StageMoves.enter(call.state(), stage, call.stamp())));
        call.undo(call.stamp());
        call.redo(call.stamp());
        store.runReady();
        List<LoggedEvent> read = calls.read(call.id());
        assertThat(CallState.ofLogged(read)).isEqualTo(call.state());
    }

    @Test
    void goesOnAtTheSameSecondAfterACrash() throws StorageException {
        OpenCall call = start();
        time.passMs(42_000);
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        store.runReady();

        time.passMs(8_000);
        OpenCall resumed = calls.resume(call.id(), calls.read(call.id()), news::add);
        assertThat(resumed.state().times().durationMs(resumed.nowMs())).isEqualTo(50_000);
        assertThat(resumed.state().estimatedFromMs()).isEqualTo(50_000);
        assertThat(resumed.state().answer(FIRST)).contains(Answer.MET);
        assertThat(resumed.state().seq()).isEqualTo(4);
        store.runReady();
        assertThat(calls.read(call.id())).hasSize(4);
    }

    @Test
    void countsNoTimeWhenTheWallClockWasSetBackWhileTheAppWasGone() throws StorageException {
        OpenCall call = start();
        time.passMs(42_000);
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        store.runReady();

        time.setWall(time.instant().minusSeconds(3_600));
        OpenCall resumed = calls.resume(call.id(), calls.read(call.id()), news::add);
        assertThat(resumed.nowMs()).isEqualTo(42_000);
    }

    @Test
    void movesNothingWhenTheWallClockIsSetDuringACall() {
        OpenCall call = start();
        time.passMs(10_000);
        time.setWall(time.instant().plusSeconds(3_600));
        Stamp stamp = call.stamp();
        assertThat(stamp.offsetMs()).isEqualTo(10_000);
        assertThat(stamp.wall()).isEqualTo(time.instant());
    }

    @Test
    void followsASwitchOfProcessAndItsUndo() {
        OpenCall call = start();
        call.take(new CallEvent.Answered(call.stamp(), FIRST, Answer.MET));
        call.take(new CallEvent.ProcessSwitched(call.stamp(), complaint.ref(), "open", se.medlyss.process.Phase.CALL));
        assertThat(call.process().id()).isEqualTo("complaint");
        assertThat(call.state().answer(FIRST)).contains(Answer.MET);

        call.undo(call.stamp());
        assertThat(call.process().id()).isEqualTo("service");
        store.runReady();
        assertThat(log.batches().getLast().processes()).containsExactly(service, complaint);
    }

    @Test
    void handsTheSameCallFromScreenToScreenUntilAllOfItIsDurable() {
        OpenCall call = start();
        List<SaveState> wrapUp = new ArrayList<>();
        calls.open(call.id()).orElseThrow().tellSaving(wrapUp::add);
        calls.release(call);
        assertThat(calls.open(call.id())).containsSame(call);

        store.runReady();
        assertThat(news).isEmpty();
        assertThat(wrapUp).containsExactly(new SaveState(2, 2, null));
        calls.release(call);
        assertThat(calls.open(call.id())).isEmpty();
    }

    @Test
    void stopsTheClockOfTheAfterCallStageWhenTheCallIsParked() {
        OpenCall call = start();
        time.passMs(60_000);
        call.take(new CallEvent.CallEnded(call.stamp(), "after"));
        time.passMs(5_000);
        call.take(new CallEvent.Parked(call.stamp()));
        time.passMs(86_400_000);
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        assertThat(call.state().times().stageMs("after", call.nowMs())).isEqualTo(5_000);
        assertThat(call.state().times().durationMs(call.nowMs())).isEqualTo(60_000);
    }

    @Test
    void closesWhatWasAgreedWithAResult() {
        OpenCall call = start();
        LocalDate by = LocalDate.of(2026, 12, 4);
        Talk talk = new Talk("", List.of(), "", "two open questions", 3, by, false, time.instant(), 0, null);
        call.take(new CallEvent.TalkWritten(call.stamp(), talk));
        assertThat(call.state().talk().open()).isTrue();
        call.take(new CallEvent.FollowUpClosed(call.stamp(), FollowUpResult.REACHED, "heard in 3 of 3"));
        assertThat(call.state().talk().open()).isFalse();
        assertThat(call.state().talk().closing())
                .isEqualTo(new Talk.Closing(FollowUpResult.REACHED, "heard in 3 of 3", time.instant()));
    }

    @Test
    void keepsTheWordsThatALineWasBeingGivenWhenTheAppDied() {
        OpenCall call = start();
        call.take(new CallEvent.NoteWritten(call.stamp(), "said twice"));
        int note = call.state().seq();
        call.take(new CallEvent.WordsDrafted(call.stamp(), Drafts.line(note), "said three times "));
        store.runReady();
        time.passMs(40_000);
        List<LoggedEvent> saved =
                log.batches().stream().flatMap(batch -> batch.events().stream()).toList();
        CallState state = calls.resume(call.id(), saved, news::add).state();
        assertThat(state.content().timeline().newest().orElseThrow().what().written())
                .isEqualTo("said three times");
        assertThat(state.drafts().words()).isEmpty();
        assertThat(state.apply(new CallEvent.Undone(call.stamp()))
                        .content()
                        .timeline()
                        .newest()
                        .orElseThrow()
                        .what()
                        .written())
                .isEqualTo("said twice");
    }
}
