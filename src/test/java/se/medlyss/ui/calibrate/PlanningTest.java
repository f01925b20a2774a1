package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.StorageException;
import se.medlyss.settings.Theme;
import se.medlyss.support.OpenWindows;
import se.medlyss.support.ScoringSurface;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.FigureFiles;

/// What the pages of a session say to whoever leads it.
@ExtendWith(ApplicationExtension.class)
class PlanningTest {

    @TempDir
    private static Path folder;

    private CalibrateWorld world;
    private CalibratePage page;

    @Start
    void show(Stage stage) throws Exception {
        world = new CalibrateWorld(folder);
        var texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
        var tools = ScoringSurface.tools(texts);
        page = new CalibratePage(world.model, tools, world.time::nanos, FigureFiles.NONE);
        Scene scene = new Scene((Parent) page.content(), 1200, 800);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    @Test
    void tellsHowTheCallIsHeardThatIsChosen(FxRobot robot) {
        robot.interact(world.model::startPlanning);
        assertThat(OpenWindows.show("En inspelning spelas från början")).isTrue();
        ToggleButton live = robot.lookup(".toggle-button")
                .match((ToggleButton each) -> each.getText().equals("Direkt"))
                .query();
        robot.interact(live::fire);
        assertThat(OpenWindows.show("Ni lyssnar samtidigt")).isTrue();
        assertThat(OpenWindows.show("En inspelning spelas från början")).isFalse();
    }

    @Test
    void endsItsCardsWhereTheHeaderEnds(FxRobot robot) throws Exception {
        robot.interact(() -> {
            page.show(Optional.of(world.planned(60).toString()));
            return null;
        });
        Node button = robot.lookup("#score-blind").query();
        Node card = robot.lookup(".participant-row").query();
        while (!card.getStyleClass().contains("card")) {
            card = card.getParent();
        }
        assertThat(right(card)).isEqualTo(right(button));
    }

    private static double right(Node node) {
        return Math.rint(node.localToScene(node.getLayoutBounds()).getMaxX());
    }

    @Test
    void beginsWhatItSaysAboutTheBlindWhereTheirNamesBegin(FxRobot robot) throws Exception {
        robot.interact(() -> {
            page.show(Optional.of(world.planned(60).toString()));
            return null;
        });
        Label name = robot.lookup(".participant-row .strong").query();
        Label promise = robot.lookup(".label")
                .match((Label each) -> each.getText().startsWith("Ingen ser någon annans"))
                .query();
        assertThat(wordsBegin(promise)).isEqualTo(wordsBegin(name));
    }

    private static double wordsBegin(Label label) {
        Node words = label.lookup(".text");
        return Math.rint(words.localToScene(words.getBoundsInLocal()).getMinX());
    }
}
