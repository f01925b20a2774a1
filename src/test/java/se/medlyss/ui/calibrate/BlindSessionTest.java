package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.StorageException;

/// What somebody's judgement, which comes while the page is shown, leaves in peace.
@ExtendWith(ApplicationExtension.class)
class BlindSessionTest {

    @TempDir
    private static Path folder;

    private CalibrateWorld world;
    private CalibratePage page;
    private Scene scene;
    private UUID session;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(Files.createTempDirectory(folder, "world"));
        session = world.planned(60);
        page = world.page(stage, 1200, 100);
        scene = stage.getScene();
        page.show(Optional.of(session.toString()));
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void opensTheRecordingAgainForTheNextWhoScoresHere(FxRobot robot) throws Exception {
        robot.interact(() -> {
            world.scored(session, CalibrateWorld.ME, 20_000);
            page.leave();
            assertThat(world.recording.chosen().get()).isEmpty();
            page.show(Optional.of(session.toString()));
            return null;
        });
        assertThat(world.recording.chosen().get())
                .get()
                .satisfies(open -> assertThat(open.file()).hasFileName("coach-a.wav"));

        robot.interact(() -> {
            world.recording.clear();
            world.model.refresh();
        });
        assertThat(world.recording.chosen().get()).as("put away").isEmpty();
    }

    @Test
    void keepsTheKeyboardAndHalfWrittenWordsWhenAJudgementComes(FxRobot robot) throws Exception {
        Node other = robot.lookup("#score-as-coach-b").query();
        robot.interact(() -> robot.lookup("#cancel-session").queryButton().fire());
        TextField reason = (TextField) scene.getFocusOwner();
        robot.interact(() -> {
            reason.setText("sjuk");
            other.requestFocus();
        });

        robot.interact(() -> {
            world.scored(session, CalibrateWorld.ME, 20_000);
            world.model.refresh();
            return null;
        });

        assertThat(robot.lookup("#score-blind").queryButton().isVisible())
                .as("the judgement has come")
                .isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(other);
        assertThat(reason.getText()).isEqualTo("sjuk");
        assertThat(reason.getParent().isVisible()).isTrue();
    }
}
