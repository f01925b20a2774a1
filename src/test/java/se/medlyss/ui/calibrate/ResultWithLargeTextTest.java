package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TableView;
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

/// The answers of a result in a window of 1280, with text at 150 %.
@ExtendWith(ApplicationExtension.class)
class ResultWithLargeTextTest {

    /// What the window leaves beside the navigation.
    private static final double ROOM = 984;

    @TempDir
    private static Path folder;

    private CalibrateWorld world;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(folder);
        UUID session = world.planned(60);
        world.scored(session, CalibrateWorld.ME, 20_000, "open.greet");
        world.scored(session, new Coach("coach-b", "B", ""), 20_000);
        world.model.openResult(session);
        var page = world.page(stage, ROOM, 150);
        page.show(Optional.of(session.toString()));
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void namesEveryCriterion(FxRobot robot) {
        TableView<?> answers = robot.lookup(".figure-table").queryAs(TableView.class);
        robot.interact(() -> {
            answers.getScene().getRoot().applyCss();
            answers.getScene().getRoot().layout();
        });
        double em = answers.getFixedCellSize() / 2.6;
        assertThat(answers.getColumns().getFirst().getWidth()).isGreaterThan(7 * em);
        assertThat(answers.getColumns().stream()
                        .mapToDouble(column -> column.getWidth())
                        .sum())
                .isLessThanOrEqualTo(answers.getWidth());
    }
}
