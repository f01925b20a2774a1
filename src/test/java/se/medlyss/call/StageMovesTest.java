package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Stage;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class StageMovesTest {

    private final CallProcess process = Samples.process("service").process();
    private final CallScript call =
            CallScript.of(Samples.process("service")).enter("open").pass(10);

    private Optional<CallEvent> enter(String stage, Stamp at) {
        return StageMoves.enter(call.state(), process.stage(stage).orElseThrow(), at);
    }

    private Stamp inMs(long ms) {
        return new Stamp(call.at().offsetMs() + ms, call.at().wall());
    }

    @Test
    void replacesAStageThatWasPressedLessThanASecondAgo() {
        call.enter("solve");
        assertThat(enter("open", inMs(999))).containsInstanceOf(CallEvent.StageReplaced.class);
        assertThat(enter("open", inMs(1_000))).containsInstanceOf(CallEvent.StageEntered.class);
    }

    @Test
    void neverReplacesTheStageThatTheCallBeganIn() {
        CallScript fresh = CallScript.of(Samples.process("service")).enter("open");
        assertThat(StageMoves.enter(fresh.state(), process.stage("solve").orElseThrow(), fresh.at()))
                .containsInstanceOf(CallEvent.StageEntered.class);
    }

    @Test
    void doesNothingForTheStageThatIsCurrent() {
        assertThat(enter("open", call.at())).isEmpty();
    }

    @Test
    void knowsNextPreviousAndWhereOneCameFrom() {
        assertThat(StageMoves.next(call.state(), process).map(Stage::id)).contains("solve");
        assertThat(StageMoves.previous(call.state(), process)).isEmpty();
        assertThat(StageMoves.cameFrom(call.state(), process)).isEmpty();
        call.enter("solve").pass(5);
        assertThat(StageMoves.next(call.state(), process)).isEmpty();
        assertThat(StageMoves.previous(call.state(), process).map(Stage::id)).contains("open");
        assertThat(StageMoves.cameFrom(call.state(), process).map(Stage::id)).contains("open");
    }

    @Test
    void reachesTheAfterCallStageOnlyAfterHangUp() {
        assertThat(StageMoves.reachable(call.state(), process))
                .extracting(Stage::id)
                .containsExactly("open", "solve");
        call.take(new CallEvent.CallEnded(call.at(), "after"));
        assertThat(StageMoves.reachable(call.state(), process))
                .extracting(Stage::id)
                .containsExactly("after");
    }
}
