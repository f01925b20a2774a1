package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.call.Life;
import se.medlyss.support.LightWindow;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.shell.ShellView;

@ExtendWith(ApplicationExtension.class)
class StartJourneyTest {

    private static final KeyCodeCombination CTRL_N = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCodeCombination CTRL_ENTER =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final TodayWorld world = new TodayWorld();

    @Start
    void show(Stage stage) {
        world.finished(TodayWorld.SARA, world.support);
        world.finished(TodayWorld.OMAR, world.support);
        world.time.pass(Duration.ofDays(9));
        var share = new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, 0, null, null, 0);
        var shell = new ShellView(
                        world.texts,
                        world.navigator,
                        List.of(world.todayPage(world.today()), world.startPage(world.start())),
                        world.problems,
                        new SimpleObjectProperty<>(share),
                        world.time,
                        TodayWorld.ZONE)
                .withStartKey(world.navigator, KeyMap::standard, System::nanoTime);
        LightWindow.show(stage, shell, 1280, 800);
    }

    @Test
    void startsACallWithAKnownAgentInFourKeys(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.S);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        assertThat(world.started).hasSize(1);
        var state = world.started.getFirst().call().state();
        assertThat(state.header().agent()).isEqualTo(TodayWorld.SARA.id());
        assertThat(state.process()).as("as the last time").isEqualTo(world.support.ref());
        assertThat(state.life()).isEqualTo(Life.RUNNING);
        assertThat(world.started.getFirst().byKey()).isFalse();
    }

    /// On a slow computer a whole name is typed before the page has been drawn once.
    @Test
    void takesTheLettersThatAreTypedBeforeThePageIsDrawn(FxRobot robot) {
        robot.interact(() -> {
            world.navigator.go(Place.START);
            Node owner = robot.window(0).getScene().getFocusOwner();
            Event.fireEvent(owner, key(KeyEvent.KEY_TYPED, "o", KeyCode.UNDEFINED));
            Event.fireEvent(owner, key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER));
        });
        robot.type(KeyCode.ENTER);
        assertThat(world.started.getFirst().call().state().header().agent()).isEqualTo(TodayWorld.OMAR.id());
    }

    private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
        return new KeyEvent(type, character, character, code, false, false, false, false);
    }

    @Test
    void startsAtOnceByCtrlEnterInTheField(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.O);
        robot.push(CTRL_ENTER);
        assertThat(world.started).hasSize(1);
        assertThat(world.started.getFirst().call().state().header().agent()).isEqualTo(TodayWorld.OMAR.id());
    }

    @Test
    void choosesAnotherByArrowKeys(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        assertThat(world.started.getFirst().call().state().header().agent())
                .as("the second in turn")
                .isEqualTo(world.board.order().get().get(1).agent().id());
    }

    @Test
    void startsByTheFirstAnswerKeyWhenNobodyPressedStart(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.S);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT2);
        assertThat(world.started).hasSize(1);
        assertThat(world.started.getFirst().byKey()).isTrue();
        assertThat(world.started.getFirst().pending().orElseThrow().command()).contains(Command.CRITERION_2);
    }

    @Test
    void startsInTheStageOfTheFirstStageKey(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.S);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.F2);
        assertThat(world.started.getFirst().call().state().content().currentStage())
                .contains("solve");
    }

    @Test
    void takesDigitsAsTextWhileSomebodyIsLookedFor(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.DIGIT1);
        assertThat(world.started).isEmpty();
        assertThat(robot.lookup("#agent").queryAs(TextField.class).getText()).isEqualTo("1");
    }

    @Test
    void goesBackToTheFieldByEscape(FxRobot robot) {
        robot.push(CTRL_N);
        robot.type(KeyCode.S);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.O);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        assertThat(world.started.getFirst().call().state().header().agent()).isEqualTo(TodayWorld.OMAR.id());
    }

    @Test
    void addsSomebodyNewOnTheWay(FxRobot robot) {
        robot.push(CTRL_N);
        robot.write("Kim Ny");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        var agent = world.started.getFirst().call().state().header().agent();
        assertThat(agent).startsWith("p-");
        assertThat(world.people.agent(agent).orElseThrow().name()).isEqualTo("Kim Ny");
    }

    @Test
    void startsWithTheOneWhoseRowWasChosenOnToday(FxRobot robot) {
        robot.interact(() -> robot.lookup("#turn").query().requestFocus());
        robot.type(KeyCode.DOWN);
        var second = world.board.order().get().get(1).agent();
        robot.type(KeyCode.ENTER);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.START);
        robot.type(KeyCode.ENTER);
        assertThat(world.started).hasSize(1);
        assertThat(world.started.getFirst().call().state().header().agent()).isEqualTo(second.id());
    }
}
