package se.medlyss.ui.listen;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.scoring.RecordingDesk;

/// The live screen over a recording, in a window.
@ExtendWith(ApplicationExtension.class)
class RecordingOnTheScreenTest {

    @TempDir
    private static Path folder;

    private AlongSample along;
    private ListenPage page;
    private ListenWindow window;
    private KeyDriver keys;

    @Start
    void show(Stage ignored) {
        along = new AlongSample(folder).scored(Locale.of("sv"));
        page = along.page();
        window = new ListenWindow();
        window.show(new StackPane(page.content()));
    }

    @BeforeEach
    void waitForTheKeyboard() throws TimeoutException {
        keys = window.keys(along.sample.time);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(page::leave);
        window.close(robot);
    }

    @Test
    void isThereToBeScoredWhileTheRecordingIsLookedFor(FxRobot robot) {
        StepExecutor files = new StepExecutor();
        along.sounds.desk.close(along.call.id());
        RecordingDesk late = along.sounds.desk(files);
        page.scoresAlong(late);
        robot.interact(() -> page.show(subject()));
        assertThat(robot.lookup(".listen").tryQuery()).as("the call").isPresent();
        assertThat(robot.lookup(".recording-pane").tryQuery()).isEmpty();
        keys.press(DIGIT1);
        CriterionKey first = CriterionKey.parse("solve.explain");
        assertThat(along.call.state().answer(first)).contains(Answer.MET);
        robot.interact(files::runReady);
        assertThat(robot.lookup(".recording-pane").tryQuery()).isPresent();
        assertThat(late.of(along.call.id()))
                .get()
                .satisfies(found -> assertThat(found.positionMs()).isEqualTo(151_000));
        keys.press(O, SHIFT);
        assertThat(menu(robot).isShowing()).isTrue();
        robot.interact(() -> late.close(along.call.id()));
    }

    @Test
    void offersWhatIsHeardByItsKey(FxRobot robot) throws TimeoutException {
        robot.interact(() -> page.show(subject()));
        keys.press(O, SHIFT);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> menu(robot).isShowing());
        keys.press(O, SHIFT);
        assertThat(menu(robot).getItems()).hasSizeGreaterThan(3);
        robot.push(DOWN);
        assertThat(robot.lookup(".menu-item").queryAllAs(Node.class))
                .filteredOn(Node::isFocused)
                .as("the first that can be chosen")
                .singleElement()
                .matches(item -> !item.isDisabled());
    }

    @Test
    void saysThatThereIsNoSoundDeviceAndLeavesTheZoomItsPlace(FxRobot robot) {
        robot.interact(() -> page.show(subject()));
        robot.interact(() -> {
            along.sounds.desk.of(along.call.id()).orElseThrow().toggle();
            along.sounds.thread.runReady();
        });
        WaitForAsyncUtils.waitForFxEvents();
        Label silent = robot.lookup(".player-bar .label")
                .match((Label each) -> each.getText().equals("Ingen ljudenhet"))
                .query();
        assertThat(silent.isVisible()).isTrue();
        assertThat(robot.lookup(".share-legend .zoom").queryAllAs(Node.class))
                .hasSize(2)
                .allMatch(zoom -> zoom.getParent().isVisible());
    }

    /// Talk, silence and hold music are all of the call.
    @Test
    void tellsHowMuchIsHoldMusic(FxRobot robot) {
        robot.interact(() -> page.show(subject()));
        Label music = robot.lookup(".share-legend .label")
                .match((Label each) -> each.getText().startsWith("Väntmusik "))
                .query();
        assertThat(music.isVisible()).isTrue();
    }

    private static MenuButton menu(FxRobot robot) {
        return robot.lookup("#correct-heard").query();
    }

    private Optional<String> subject() {
        return Optional.of(along.call.id().toString());
    }
}
