package se.medlyss.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Talk;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryArchive;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;

class ChangeFollowUpTest {

    private final ManualTime time = new ManualTime();
    private final MemoryLog log = new MemoryLog();
    private final ScoredCalls calls = new ScoredCalls(log, time, 1);
    private final ChangeFollowUp change = new ChangeFollowUp(log, Samples.catalogue(Samples.process("service")), time);

    private OpenCall agreed(String step) {
        OpenCall call = calls.finished("agent-1", "");
        call.take(new CallEvent.TalkWritten(
                call.stamp(),
                new Talk("", List.of(), "", step, 3, null, false, call.stamp().wall(), 0, null)));
        calls.save();
        return call;
    }

    private CallState state(OpenCall call) throws StorageException {
        return log.state(call.id());
    }

    @Test
    void closesAnOpenStepWithItsResultAndWords() throws StorageException {
        OpenCall call = agreed("sammanfatta");
        time.pass(Duration.ofDays(7));
        assertThat(change.close(call.id(), FollowUpResult.PARTLY, " nästan ")).isTrue();
        Talk.Closing closing = state(call).talk().closing();
        assertThat(closing).isEqualTo(new Talk.Closing(FollowUpResult.PARTLY, "nästan", time.instant()));
        assertThat(state(call).talk().agreed()).isEqualTo("sammanfatta");
        assertThat(new MemoryArchive(log).latestAgreed("agent-1")).isEmpty();
    }

    @Test
    void staysClosedWhenAnOlderDraftOfTheTalkIsWritten() {
        OpenCall call = agreed("sammanfatta");
        Talk draft = call.state().talk();
        call.take(new CallEvent.FollowUpClosed(call.stamp(), FollowUpResult.REACHED, ""));
        call.take(new CallEvent.TalkWritten(call.stamp(), draft.withPleased("Tonen")));
        assertThat(call.state().talk().closing().result()).isEqualTo(FollowUpResult.REACHED);
        call.take(new CallEvent.TalkWritten(call.stamp(), draft.withAgreed("öppna frågor")));
        assertThat(call.state().talk().open()).as("another step is open").isTrue();
    }

    @Test
    void closesNothingTwiceAndNothingThatWasNotAgreed() throws StorageException {
        OpenCall call = agreed("sammanfatta");
        assertThat(change.close(call.id(), FollowUpResult.REACHED, "")).isTrue();
        assertThat(change.close(call.id(), FollowUpResult.DROPPED, "")).isFalse();
        assertThat(state(call).talk().closing().result()).isEqualTo(FollowUpResult.REACHED);
        OpenCall nothing = agreed("");
        assertThat(change.close(nothing.id(), FollowUpResult.REACHED, "")).isFalse();
        assertThat(state(nothing).talk().closing()).isNull();
    }

    @Test
    void putsAnOpenStepOffAndSaysItInOtherWords() throws StorageException {
        OpenCall call = agreed("sammanfatta");
        LocalDate later = LocalDate.of(2026, 12, 1);
        assertThat(change.postpone(call.id(), later)).isTrue();
        assertThat(change.reword(call.id(), " sammanfatta högt ")).isTrue();
        Talk talk = state(call).talk();
        assertThat(talk.by()).isEqualTo(later);
        assertThat(talk.agreed()).isEqualTo("sammanfatta högt");
        assertThat(talk.inCalls()).isEqualTo(3);
        assertThat(state(call).revision()).as("nothing of it leaves").isEqualTo(1);
    }

    @Test
    void leavesAClosedStepAsItWas() throws StorageException {
        OpenCall call = agreed("sammanfatta");
        change.close(call.id(), FollowUpResult.REACHED, "");
        assertThat(change.postpone(call.id(), LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(change.reword(call.id(), "annat")).isFalse();
        assertThat(state(call).talk().agreed()).isEqualTo("sammanfatta");
    }
}
