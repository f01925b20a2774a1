package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

/// The talk by keyboard alone, under a real window.
@ExtendWith(ApplicationExtension.class)
class TalkKeyboardTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private OpenCall call;
    private Scene scene;
    private TalkPage page;

    @Start
    void show(Stage stage) {
        call = set.finalCall();
        page = new TalkPage(set.talk, set.tools, System::nanoTime);
        scene = set.show(page, stage, call);
    }

    @Test
    void beginsInTheFirstQuestionAndGoesToEachByItsNumber(FxRobot robot) {
        robot.write("Tonen");
        assertThat(set.talk.state().get().draft().pleased()).isEqualTo("Tonen");
        robot.type(KeyCode.ESCAPE, KeyCode.DIGIT4);
        robot.write("En fråga till");
        assertThat(set.talk.state().get().draft().agreed()).isEqualTo("En fråga till");
        robot.type(KeyCode.ESCAPE, KeyCode.DIGIT5, KeyCode.SPACE);
        assertThat(set.talk.state().get().draft().mayShare()).isTrue();
        assertThat(set.talk.state().get().unfolded()).isFalse();
        robot.type(KeyCode.S);
        assertThat(set.talk.state().get().unfolded()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call.state().talk().done()).isTrue();
    }

    @Test
    void choosesBothMomentsByTheSameKeyAndThenListensToTheNumbersAgain(FxRobot robot) {
        assertThat(set.talk.state().get().proposals().strengths()).hasSizeGreaterThan(1);
        robot.type(KeyCode.ESCAPE, KeyCode.DIGIT2, KeyCode.SPACE, KeyCode.SPACE);
        assertThat(set.talk.state().get().draft().lifted()).hasSize(2);
        robot.type(KeyCode.DIGIT4);
        robot.write("En fråga till");
        assertThat(set.talk.state().get().draft().agreed()).isEqualTo("En fråga till");
    }

    @Test
    void writesAMomentOfItsOwnInTheFieldThatItsButtonOpens(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".talk .lifted > .quiet").queryButton().fire());
        robot.write("Lugnet");
        assertThat(set.talk.state().get().draft().lifted())
                .singleElement()
                .satisfies(moment -> assertThat(moment.quote()).isEqualTo("Lugnet"));
    }

    @Test
    void saysThatTheTimeOfACallWhoseClockWasBridgedIsAnEstimate(FxRobot robot) {
        assertThat(subtitle(robot)).doesNotContain("≈");
        robot.interact(() -> {
            call.take(new CallEvent.ClockBridged(call.stamp(), 4_000));
            page.leave();
            page.show(Optional.of(call.id().toString()));
            set.executor.runReady();
        });
        assertThat(subtitle(robot)).contains("· ≈ ");
    }

    private static String subtitle(FxRobot robot) {
        return robot.lookup(".talk .top .label").<Label>queryAll().stream()
                .map(Label::getText)
                .collect(Collectors.joining(" | "));
    }

    @Test
    void beginsInTheFirstQuestionOfAPageThatIsFilledBeforeItIsShown(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            page.leave();
            scene.setRoot(new Pane());
            page.show(Optional.of(call.id().toString()));
            set.executor.runReady();
            scene.setRoot((Parent) page.content());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> scene.getFocusOwner() instanceof TextInputControl);
        robot.write("Tonen");
        assertThat(set.talk.state().get().draft().pleased()).isEqualTo("Tonen");
    }

    @Test
    void leavesATextByTabBothWaysAndWritesNoneOfIt(FxRobot robot) {
        robot.write("Bra samtal");
        var first = scene.getFocusOwner();
        robot.type(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotSameAs(first);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isSameAs(first);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isNotSameAs(first);
        assertThat(set.talk.state().get().draft().pleased()).isEqualTo("Bra samtal");
    }

    @Test
    void putsTheTalkOffToItsFirstDayByTwoKeys(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.ESCAPE, KeyCode.L);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> Window.getWindows().size() > 1);
        robot.type(KeyCode.ENTER);
        assertThat(call.state().postponedUntil()).isEqualTo(set.talk.today());
    }

    @Test
    void leadsBackToTheAnswersWithEscAndAReasonAndStaysOtherwise(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isNotInstanceOf(TextInputControl.class);
        assertThat(set.talk.state().get().asking()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(set.talk.state().get().asking()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(set.talk.state().get().asking()).isFalse();
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(call.state().revisionReason()).isNotBlank();
    }

    @Test
    void leavesAChoiceByEscBeforeItLeavesTheTalk(FxRobot robot) {
        robot.type(KeyCode.ESCAPE, KeyCode.DIGIT5, KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(set.talk.state().get().asking()).isFalse();
        robot.type(KeyCode.DIGIT4);
        robot.write("En fråga till");
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.ESCAPE);
        assertThat(set.talk.state().get().asking()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(set.talk.state().get().asking()).isTrue();
    }

    @Test
    void leavesATalkThatWasHeldForItsEvaluationAndAsksNothing(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        robot.interact(set.talk::talkedThrough);
        robot.interact(() -> {
            page.leave();
            page.show(Optional.of(call.id().toString()));
            set.executor.runReady();
        });
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(set.navigator.current().get())
                .isEqualTo(Visit.to(Place.EVALUATIONS, call.id().toString()));
    }
}
