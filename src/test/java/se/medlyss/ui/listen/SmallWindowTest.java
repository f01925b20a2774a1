package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CutWords;

/// The compact window with criteria of every kind: what a key opens is seen, and what is typed there is kept.
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startEveryKind();
    private final ListenViewModel viewModel = sample.follow(call);
    private ListenWindow window;

    @Start
    void show(Stage ignored) {
        window = new ListenWindow();
        window.show(new ListenView(viewModel, sample.tools()));
    }

    @BeforeEach
    void narrow(FxRobot robot) throws TimeoutException {
        window.waitForTheKeyboard();
        robot.interact(() -> viewModel.compact().set(true));
        robot.interact(() -> window.stage.setHeight(540));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> window.stage.getScene().getWidth() < 500);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private Node node(String style) {
        return window.stage.getScene().getRoot().lookup(style);
    }

    private void typeInto(FxRobot robot, KeyCode digit, String words) throws TimeoutException {
        robot.type(digit);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> window.stage.getScene().getFocusOwner() instanceof TextField);
        robot.write(words);
    }

    @Test
    void showsTheFieldThatAKeyOpens(FxRobot robot) throws TimeoutException {
        typeInto(robot, KeyCode.DIGIT6, "i tre delar");
        ScrollPane rows = (ScrollPane) node(".listen-compact .sheet-stack");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shows(rows, node(".listen-compact .ask-field")));
        robot.type(KeyCode.ESCAPE);
        assertThat(call.state().answer(CriterionKey.parse("ask.text"))).contains(new Answer.Written("i tre delar"));
    }

    private static boolean shows(ScrollPane pane, Node node) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getHeight() > 0 && at.getMinY() >= seen.getMinY() && at.getMaxY() <= seen.getMaxY() + 1;
    }

    @Test
    void keepsANumberByTheHangUpKeyAndOnlyOneOnTheScale(FxRobot robot) throws TimeoutException {
        CriterionKey scale = CriterionKey.parse("ask.long-scale");
        typeInto(robot, KeyCode.DIGIT3, "11");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(viewModel.scoring().typing().refused().get()).isTrue();
        robot.type(KeyCode.BACK_SPACE, KeyCode.DIGIT0);
        sample.time.passMs(200);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call.state().answer(scale)).contains(new Answer.Grade(BigDecimal.TEN));
        assertThat(viewModel.scoring().typing().asked().get()).isEmpty();
        assertThat(call.state().life()).isEqualTo(Life.RUNNING);
        assertThat(call.state().times().endedMs()).isNull();
    }

    @Test
    void saysWhatTheDigitsOfAChoiceStandFor(FxRobot robot) {
        robot.type(KeyCode.DIGIT5);
        assertThat(robot.lookup(".listen-compact .choice-legend").queryLabeled().getText())
                .isEqualTo("1 solved · 2 partly · 3 not");
    }

    @Test
    void listsTheProcessesAtOnce(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.P);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            Node list = node(".overlay-card .choices");
            ScrollPane pane = (ScrollPane) node(".overlay-card .scroll-pane");
            return list != null && pane.getHeight() >= list.getLayoutBounds().getHeight();
        });
    }

    @Test
    void goesIntoTheProcessesByArrow(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.P, KeyCode.DOWN);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> node(".overlay-card .choices").isFocusWithin());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> viewModel.overlay().get() == ListenViewModel.Overlay.NONE);
        assertThat(call.state().process().id())
                .as("still the same")
                .isEqualTo(viewModel.scoring().process().id());
    }

    @Test
    void showsAllThatCanBeDoneWithALineOfTheWholeWindowsTimeline(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            viewModel.actions().mark(MomentKind.LIFT, viewModel.now());
            sample.store.runReady();
            viewModel.compact().set(false);
            window.stage.setWidth(1280);
            window.stage.setHeight(800);
        });
        selectNewestLine(robot);
        assertThat(cut(robot)).isEmpty();
    }

    private void selectNewestLine(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> node(".timeline-row") != null);
        robot.interact(() -> node(".timeline-row").requestFocus());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> node(".line-actions") != null);
    }

    private List<String> cut(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        // One pulse for the first layout, one for what that layout changed.
        robot.interact(() -> {});
        robot.interact(() -> {});
        robot.interact(() -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
            cut.addAll(CutWords.in(window.stage.getScene()));
        });
        return cut;
    }

    @Test
    void staysAsNarrowWhenItsTextGrowsAndPutsAnswersBelowWhatTheyAnswer(FxRobot robot) throws TimeoutException {
        assertThat(robot.lookup(".listen-compact .answers-below").queryAll()).isEmpty();
        robot.interact(() -> window.look.chooseTextSize(150));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !robot.lookup(".listen-compact .answers-below").queryAll().isEmpty());
        assertThat(window.stage.getScene().getWidth()).isEqualTo(400);
        robot.interact(sample.store::runReady);
        assertThat(cut(robot)).isEmpty();
    }
}
