package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.StorageException;
import se.medlyss.people.Coach;

/// What keeps the group from saving what it agreed on.
@ExtendWith(ApplicationExtension.class)
class AgreeFormTest {

    @TempDir
    private static Path folder;

    private CalibrateWorld world;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(Files.createTempDirectory(folder, "world"));
        UUID session = world.plannedAtOnce();
        world.scoredAtOnce(session, CalibrateWorld.ME, "open.greet");
        world.scoredAtOnce(session, new Coach("coach-b", "B", ""));
        world.model.openResult(session);
        world.page(stage, 1200, 100).show(Optional.of(session.toString()));
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void saysForHowManyAnAnswerIsStillToBeChosen(FxRobot robot) {
        Label left = robot.lookup("#left-to-agree").queryAs(Label.class);
        Button save = robot.lookup("#save-agreed").queryButton();
        assertThat(left.getText()).isEqualTo("Välj svar för ett kriterium till, så kan ni spara.");
        assertThat(save.isDisabled()).isTrue();

        ComboBox<?> answer =
                robot.lookup(".agree-grid").lookup(ComboBox.class::isInstance).queryAs(ComboBox.class);
        robot.interact(() -> answer.getSelectionModel().select(0));
        assertThat(left.getText()).isEmpty();
        assertThat(save.isDisabled()).isFalse();
    }
}
