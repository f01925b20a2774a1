package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.StageMoves;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Command;

class PracticeTest {

    private final ListenSample sample = new ListenSample();
    private final ProcessDocument process = shipped();
    private final OpenCall call = sample.practise(process);
    private final ListenViewModel viewModel = sample.follow(call);
    private final PracticeViewModel practice = viewModel.practice().orElseThrow();

    private static ProcessDocument shipped() {
        return new ShippedProcesses(new ProcessReader(), List.of())
                .offered().stream()
                        .filter(each -> each.process().id().equals("service-call"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void fitsTheShippedProcessLineByLineAndLastsTwoMinutes() {
        PracticeScript script = PracticeScript.shipped();
        assertThat(script.in(process.process())).isEqualTo(script);
        assertThat(script.cues().getLast().atMs()).isBetween(100_000L, 120_000L);
        assertThat(script.cues()).extracting(PracticeCue::atMs).isSorted();
        assertThat(script.cues())
                .allSatisfy(cue -> assertThat(sample.texts.has(cue.textKey()))
                        .as(cue.textKey())
                        .isTrue());
    }

    @Test
    void leavesOutLinesAboutWhatAProcessDoesNotHave() {
        assertThat(PracticeScript.shipped().in(sample.service.process()).cues())
                .noneMatch(cue -> cue.aim() instanceof PracticeAim.Answers);
    }

    @Test
    void saysTheLineOfTheMomentAndItsKeys() {
        practice.look();
        assertThat(practice.line().get()).isEmpty();
        sample.at(10);
        practice.look();
        PracticeCue line = practice.line().get().orElseThrow();
        assertThat(line.text()).isEqualTo("invitation");
        assertThat(practice.keys(line)).containsExactly(Command.CRITERION_2);
        sample.at(17);
        practice.look();
        assertThat(practice.keys(practice.line().get().orElseThrow())).containsExactly(Command.NEXT_STAGE);
    }

    @Test
    void measuresHowLongAfterEachLineItsKeyCame() {
        sample.at(2);
        viewModel.scoring().number(1, viewModel.now());
        sample.at(5);
        viewModel.scoring().clear(viewModel.now());
        viewModel.scoring().number(1, viewModel.now());
        sample.time.passMs(4_400);
        viewModel.scoring().number(2, viewModel.now());
        sample.at(20);
        viewModel.actions().nextStage(viewModel.now());
        sample.at(40);
        viewModel.actions().mark(MomentKind.DEVELOP, viewModel.now());
        sample.at(119);
        viewModel.end(viewModel.now());
        PracticeLags lags = practice.result().get().orElseThrow();
        assertThat(lags.of(0)).as("a key before its line does not count").isEqualTo(OptionalLong.of(2_000));
        assertThat(lags.of(1)).isEqualTo(OptionalLong.of(400));
        assertThat(lags.of(2)).isEqualTo(OptionalLong.of(4_000));
        assertThat(lags.of(3)).isEmpty();
        assertThat(lags.of(5)).isEqualTo(OptionalLong.of(3_000));
        assertThat(lags.keyed()).isEqualTo(5);
        assertThat(lags.median()).isEqualTo(OptionalLong.of(2_000));
    }

    @Test
    void isThrownAwayAtItsEnd() {
        viewModel.end(viewModel.now());
        assertThat(call.state().life()).isEqualTo(Life.RUNNING);
        viewModel.end(viewModel.now());
        assertThat(call.state().life()).isEqualTo(Life.DISCARDED);
        assertThat(call.state().header().practice()).isTrue();
    }

    @Test
    void takesAnAnswerOrAStageByWhicheverWayItCame() {
        PracticeAim answer = new PracticeAim.Answers(CriterionKey.parse("open.greet"), Answer.MET);
        CallEvent event = new CallEvent.Answered(call.stamp(), CriterionKey.parse("open.greet"), Answer.MET);
        assertThat(answer.met(event)).isTrue();
        assertThat(answer.met(new CallEvent.Answered(call.stamp(), CriterionKey.parse("open.greet"), Answer.NOT_MET)))
                .isFalse();
        sample.at(5);
        CallEvent entered = StageMoves.next(call.state(), call.process())
                .flatMap(stage -> StageMoves.enter(call.state(), stage, call.stamp()))
                .orElseThrow();
        assertThat(new PracticeAim.Enters("listen").met(entered)).isTrue();
        assertThat(new PracticeAim.Enters("close").met(entered)).isFalse();
    }
}
