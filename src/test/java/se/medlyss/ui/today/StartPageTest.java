package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.settings.Theme;
import se.medlyss.support.Pictures;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Look;

@ExtendWith(ApplicationExtension.class)
class StartPageTest {

    private final TodayWorld world = new TodayWorld();
    private StartPage page;
    private Scene scene;

    @Start
    void show(Stage stage) {
        world.finished(TodayWorld.SARA, world.support);
        world.time.pass(Duration.ofDays(9));
        page = world.startPage(world.start());
        scene = new Scene((Parent) page.content(), 1280 - 196, 800);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
        page.show(Optional.empty());
    }

    @Test
    void startsACallWithAKnownAgentByALetterEnterAndEnter(FxRobot robot) {
        robot.type(KeyCode.S).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(world.started).hasSize(1);
        var header = world.started.getFirst().call().state().header();
        assertThat(header.agent()).isEqualTo(TodayWorld.SARA.id());
    }

    @Test
    void looks(FxRobot robot) {
        robot.type(KeyCode.S).type(KeyCode.ENTER);
        robot.interact(() -> Pictures.write(scene, Path.of("target/pictures/start-sv.png")));
    }

    @Test
    void startsByTheFirstAnswerKeyOnceAgentAndProcessAreChosen(FxRobot robot) {
        robot.type(KeyCode.S).type(KeyCode.ENTER).type(KeyCode.DIGIT2);
        assertThat(world.started).hasSize(1);
        assertThat(world.started.getFirst().byKey()).isTrue();
        assertThat(world.started.getFirst().pending().orElseThrow().command()).contains(Command.CRITERION_2);
    }
}
