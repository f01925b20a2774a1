package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Place;

/// Where the keyboard is among the figures of a low window, and behind one of them.
@ExtendWith(ApplicationExtension.class)
class KeyboardInFiguresTest {

    @TempDir
    private static Path folder;

    private SampleHome home;
    private InsightsViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
        scene = home.page(stage, model, 1000, 560);
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void isInSightBehindAPointAndOneStopFromTheList(FxRobot robot) {
        Set<Button> points = robot.lookup(".trend-point").queryAllAs(Button.class);
        robot.interact(points.iterator().next()::fire);
        assertThat(owner().getStyleClass()).as("the first criterion").contains("row-figure");
        assertInSight(robot);
        press(robot, KeyCode.TAB);
        assertThat(owner()).isInstanceOf(TableView.class);
        press(robot, KeyCode.ENTER);
        assertThat(home.navigator.current().get().place()).isEqualTo(Place.EVALUATIONS);
    }

    @Test
    void stopsOnceInTheHeatMapAndComesBackToTheCellThatWasLeft(FxRobot robot) {
        Node map = robot.lookup(".heat-map").query();
        assertThat(stops(robot)).hasSize(1);
        robot.interact(stops(robot).getFirst()::requestFocus);
        assertThat(owner().getStyleClass()).as("what sorts the rows").contains("heat-header");
        press(robot, KeyCode.DOWN);
        assertThat(owner().getStyleClass()).as("the nearest figure").contains("heat-figure");
        press(robot, KeyCode.RIGHT, KeyCode.DOWN);
        assertInSight(robot);
        Node cell = owner();
        press(robot, KeyCode.TAB);
        assertThat(inside(map, owner())).isFalse();
        robot.press(KeyCode.SHIFT);
        press(robot, KeyCode.TAB);
        robot.release(KeyCode.SHIFT);
        assertThat(owner()).isSameAs(cell);
        press(robot, KeyCode.ENTER);
        assertThat(model.state().get().drill()).isPresent();
        press(robot, KeyCode.ESCAPE);
        assertThat(owner()).isSameAs(cell);
        robot.interact(() -> model.choose(chosen -> chosen.with(Period.ALL).with(Section.OVERVIEW)));
        assertThat(stops(robot)).hasSize(1);
    }

    @Test
    void comesBackToTheCellThatWasClicked(FxRobot robot) {
        List<Button> cells = List.copyOf(robot.lookup(".heat-figure").queryAllAs(Button.class));
        Button cell = cells.get(cells.size() / 2);
        robot.interact(() -> scroll(robot).setVvalue(0.5));
        robot.clickOn(cell);
        assertThat(model.state().get().drill()).isPresent();
        press(robot, KeyCode.ESCAPE);
        assertThat(owner()).isSameAs(cell);
        assertThat(stops(robot)).containsExactly(cell);
    }

    private static List<Node> stops(FxRobot robot) {
        Node map = robot.lookup(".heat-map").query();
        return robot.lookup((Node each) -> each instanceof Button && each.isFocusTraversable()).queryAll().stream()
                .filter(each -> inside(map, each))
                .toList();
    }

    private static boolean inside(Node around, Node node) {
        Node at = node;
        while (at != null && at != around) {
            at = at.getParent();
        }
        return at != null;
    }

    private Node owner() {
        return scene.getFocusOwner();
    }

    private static ScrollPane scroll(FxRobot robot) {
        return robot.lookup(".page-scroll").queryAs(ScrollPane.class);
    }

    private void assertInSight(FxRobot robot) {
        robot.interact(() -> {
            Bounds owner = owner().localToScene(owner().getLayoutBounds());
            Bounds seen = scroll(robot).localToScene(scroll(robot).getLayoutBounds());
            assertThat(seen.contains(owner)).as("%s in %s", owner, seen).isTrue();
        });
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
        robot.interact(() -> {});
    }
}
