package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CoachRecord;
import se.medlyss.settings.Theme;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Mean;
import se.medlyss.stats.Proportion;
import se.medlyss.support.ScoringSurface;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.FigureFiles;

/// How much room the coaches over time take.
@ExtendWith(ApplicationExtension.class)
class CoachesOverTimeTest {

    /// What a window of 1280 px leaves beside the navigation and the page's margins.
    private static final double ROOM = 1_034;

    @TempDir
    private static Path folder;

    private CalibrateWorld world;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(folder);
        var texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
        var tools = new CalibrateTools(world.model, ScoringSurface.tools(texts), FigureFiles.NONE);
        VBox all = new VBox(new CoachesOverTime(tools)
                .cards(List.of(new CoachRecord(
                        "exempel",
                        world.processes.offered().getFirst().process().id(),
                        List.of(1),
                        Instant.parse("2026-11-12T10:00:00Z"),
                        12,
                        new Proportion(120, 130),
                        Mean.of(List.of(10.2, 11.4, 12.1)),
                        Mean.of(List.of(-10.2, -11.4, -12.1)),
                        new CoachRecord.Mix(1, 1, 0, 0, 0),
                        Figure.known(1_400.0))))
                .toArray(Node[]::new));
        Scene scene = new Scene(all, ROOM, 600);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void fitAWindowOf1280(FxRobot robot) {
        TableView<?> table = robot.lookup(".figure-table")
                .queryAllAs(TableView.class)
                .iterator()
                .next();
        assertThat(table.getColumns().stream()
                        .mapToDouble(TableColumnBase::getWidth)
                        .sum())
                .isLessThanOrEqualTo(ROOM);
    }
}
