package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.Samples;
import se.medlyss.ui.base.Page;

/// What is written in the wrap-up and the talk and not kept yet is there again when the app died meanwhile.
@ExtendWith(ApplicationExtension.class)
class HalfWrittenTest {

    private static final CriterionKey MISS = CriterionKey.parse("solve.correct");
    private static final CriterionKey WRITTEN = CriterionKey.parse("ask.text");

    private WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private Stage stage;

    @Start
    void prepare(Stage shown) {
        stage = shown;
    }

    private void show(FxRobot robot, Page page, OpenCall call) throws TimeoutException {
        robot.interact(() -> set.show(page, stage, call));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, stage::isFocused);
    }

    private Page wrapUp() {
        return new WrapUpPage(set.model, set.tools, System::nanoTime);
    }

    private Page talk() {
        return new TalkPage(set.talk, set.tools, System::nanoTime);
    }

    private TextField field() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> stage.getScene().getFocusOwner() instanceof TextField field && field.getSkin() != null);
        return (TextField) stage.getScene().getFocusOwner();
    }

    private CallState saved(OpenCall call) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            set.executor.runReady();
            return set.log.state(call.id());
        });
    }

    private void untilSaved(OpenCall call, String draft, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> saved(call).drafts().of(draft).equals(words));
    }

    private void beginAComment(FxRobot robot, Page page, OpenCall call) throws TimeoutException {
        show(robot, page, call);
        robot.type(KeyCode.ENTER);
        field();
        robot.write("sa fel");
        untilSaved(call, Drafts.comment(MISS), "sa fel");
    }

    /// As after another start: what is shown was read back.
    private void again(FxRobot robot, Page page, OpenCall call) {
        robot.interact(() -> {
            page.leave();
            set.executor.runReady();
            assertThat(set.calls.open(call.id())).as("read back").isEmpty();
            page.show(Optional.of(call.id().toString()));
            set.executor.runReady();
        });
    }

    @Test
    void opensAHalfWrittenCommentWhereItWasAndKeepsItOnce(FxRobot robot) throws Exception {
        OpenCall call = set.messyCall();
        Page page = wrapUp();
        beginAComment(robot, page, call);
        assertThat(saved(call).answers().comments()).isEmpty();

        again(robot, page, call);
        assertThat(field().getText()).isEqualTo("sa fel");
        robot.write(" datum");
        robot.type(KeyCode.ENTER);
        assertThat(saved(call).answers().comments()).containsEntry(MISS, "sa fel datum");
        assertThat(saved(call).drafts().words()).isEmpty();
        assertThat(saved(call).answers().confirmed()).isEmpty();
        assertThat(robot.lookup(".wrap-up-row")
                        .lookup((Label label) -> label.getText().contains("sa fel datum"))
                        .tryQuery())
                .as("what was written stays in sight")
                .isPresent();
    }

    @Test
    void forgetsWhatWasGivenUpByEsc(FxRobot robot) throws Exception {
        OpenCall call = set.messyCall();
        Page page = wrapUp();
        beginAComment(robot, page, call);
        robot.type(KeyCode.ESCAPE);
        assertThat(saved(call).drafts().words()).isEmpty();
        assertThat(saved(call).answers().comments()).isEmpty();
    }

    @Test
    void opensAHalfWrittenAnswer(FxRobot robot) throws Exception {
        set = new WrapUpStage(Samples.everyKind());
        OpenCall call = set.start();
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.AnswerDrafted(call.stamp(), WRITTEN, "kunden ville"));
        show(robot, wrapUp(), call);
        assertThat(field().getText()).isEqualTo("kunden ville");
        robot.write(" mer");
        robot.type(KeyCode.ENTER);
        assertThat(saved(call).answer(WRITTEN)).isPresent();
        assertThat(saved(call).drafts().answer()).isNull();
    }

    @Test
    void asksAgainForTheReasonOfARevisionThatWasHalfWritten(FxRobot robot) throws Exception {
        OpenCall call = set.finalCall();
        Page page = talk();
        show(robot, page, call);
        robot.interact(() -> set.talk.askBack(true));
        field();
        robot.write("fel medarb");
        untilSaved(call, Drafts.REVISION, "fel medarb");

        again(robot, page, call);
        assertThat(field().getText()).isEqualTo("fel medarb");
        robot.type(KeyCode.ESCAPE);
        assertThat(saved(call).drafts().words()).isEmpty();
        assertThat(saved(call).revision()).isEqualTo(1);
    }
}
