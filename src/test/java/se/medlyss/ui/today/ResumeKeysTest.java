package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Place;

/// What can be done by a key about a call that nobody ended.
@ExtendWith(ApplicationExtension.class)
class ResumeKeysTest {

    private final TodayWorld world = new TodayWorld();
    private TodayViewModel model;
    private int taken;

    @Start
    void show(Stage stage) {
        OpenCall left = world.running(TodayWorld.SARA, world.service);
        world.calls.release(left);
        model = world.today();
        TodayPage page = world.todayPage(model);
        Scene scene = new Scene((Parent) page.content(), 1280, 800);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
        page.offer(new Button("Open"), stroke -> stroke.chord().equals(Chord.of("Ctrl+O")) && ++taken > 0);
        page.show(Optional.empty());
        scene.setRoot(new Group());
        scene.setRoot((Parent) page.content());
    }

    @BeforeEach
    void offersIt() {
        assertThat(model.state().get().overview().running()).hasSize(1);
    }

    @Test
    void hasTheKeyboardOnTheStart(FxRobot robot) {
        assertThat(robot.lookup("#start-listening").query().isFocused()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.START);
    }

    @Test
    void leavesOtherKeysToWhatIsOfferedAtTheHeadOfThePage(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(taken).isEqualTo(1);
        robot.type(KeyCode.R);
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void leavesTheKeyboardOnABannerThatSaysTheSameWhenThePageIsReadAgain(FxRobot robot) {
        Node button = robot.lookup(".resume-actions .button").query();
        robot.interact(() -> {
            button.requestFocus();
            world.finished(TodayWorld.SARA, world.service);
            model.refresh();
        });
        assertThat(button.isFocused()).isTrue();
        assertThat(robot.lookup(".resume-actions .button").<Node>query()).isSameAs(button);
    }

    @Test
    void goesOnWithIt(FxRobot robot) {
        robot.type(KeyCode.R);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.LISTEN);
    }

    @Test
    void endsItWhereItsLastEventWas(FxRobot robot) {
        robot.type(KeyCode.E);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.WRAP_UP);
    }

    @Test
    void throwsItAwayAndTakesItBack(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(model.state().get().overview().running()).isEmpty();
        robot.type(KeyCode.Z);
        assertThat(model.state().get().overview().discarded()).isEmpty();
    }
}
