package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.recording.Heard;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.ui.scoring.RecordingPane;
import se.medlyss.ui.scoring.RecordingViewModel;

/// What can be done with the player without a key, and that its keys are drawn beside it.
@ExtendWith(ApplicationExtension.class)
class PlayerByMouseTest {

    @TempDir
    private static Path folder;

    private AlongSample along;
    private RecordingPane pane;

    @Start
    void show(Stage stage) {
        along = new AlongSample(folder);
        along.sample.texts.use(Locale.ENGLISH);
        var model = new ListenViewModel(
                along.call,
                along.sample.tools(),
                _ -> {},
                Optional.empty(),
                new Along(Optional.empty(), Optional.of(along.recording())));
        pane = new RecordingPane(
                along.recording(), model.scoring(), along.sample.tools().scoring(), model.discreet(), () -> {});
        stage.setScene(new Scene(pane, 1240, 300));
        stage.show();
    }

    @AfterEach
    void close() {
        along.sounds.desk.close(along.call.id());
    }

    @Test
    void everyButtonDoesWhatItsKeyDoes(FxRobot robot) {
        press(robot, "+5\u00a0s");
        assertThat(recording().positionMs()).isCloseTo(5_000, within(20.0));
        press(robot, "+5\u00a0s");
        press(robot, "−5\u00a0s");
        assertThat(recording().positionMs()).isCloseTo(5_000, within(20.0));
        press(robot, "Loop A–B");
        press(robot, "+5\u00a0s");
        press(robot, "Loop A–…");
        assertThat(state().loop()).isPresent();
        press(robot, "Loop off");
        assertThat(state().loop()).isEmpty();
        press(robot, "Play");
        assertThat(state().playing()).isTrue();
        press(robot, "Pause");
        assertThat(state().playing()).isFalse();
        choose(robot, "1.0×", "1.5×");
        assertThat(state().speed()).isEqualTo(1.5);
        press(robot, "■ Customer");
        assertThat(state().solo()).contains(1);
        press(robot, "■ Customer");
        press(robot, "Swap sides");
        assertThat(recording().swapped().get()).isTrue();
    }

    @Test
    void setsHowLoudEachSideIsByKeysAndTellsItToScreenReaders(FxRobot robot) {
        Node line = pane.lookup(".volume-line");
        assertThat(line.isVisible()).isFalse();
        press(robot, "Volume");
        assertThat(line.isVisible()).isTrue();
        Slider agent =
                (Slider) pane.lookupAll(".volume-line .slider").iterator().next();
        assertThat(agent.isFocused()).isTrue();
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        robot.interact(along.sounds.thread::runReady);
        assertThat(state().volumes()).containsExactly(0.8, 1.0);
        assertThat(agent.getAccessibleText()).isEqualTo("Volume, The agent: 80%");
        assertThat(found("Volume"))
                .extracting(node -> ((Labeled) node).getText())
                .isEqualTo("Volume 80% · 100%");
        robot.push(KeyCode.HOME);
        robot.interact(along.sounds.thread::runReady);
        assertThat(state().volumes().getFirst()).isZero();
        robot.interact(() -> recording().swap());
        robot.interact(along.sounds.thread::runReady);
        assertThat(agent.getValue()).isEqualTo(100);
        robot.push(KeyCode.ESCAPE);
        assertThat(line.isVisible()).isFalse();
    }

    @Test
    void hearsASideAloneFromBesideItsVolume(FxRobot robot) {
        press(robot, "Volume");
        ToggleButton customer = pane.lookupAll(".volume-line .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> "■ Customer".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(customer::fire);
        robot.interact(along.sounds.thread::runReady);
        assertThat(state().solo()).contains(1);
        assertThat(customer.isSelected()).isTrue();
    }

    @Test
    void saysWhatIsReallyHeardByMenu(FxRobot robot) {
        robot.interact(() -> recording().seek(193_000));
        choose(robot, "Put right", "Silence");
        assertThat(recording().segments().get())
                .singleElement()
                .satisfies(one -> assertThat(one.heard()).isEqualTo(Heard.SILENCE));
    }

    @Test
    void drawsEachKeyBesideWhatItDoes(FxRobot robot) {
        robot.interact(pane::layout);
        assertThat(pane.lookupAll(".key-cap"))
                .filteredOn(Node::isVisible)
                .extracting(cap -> ((Labeled) cap).getText())
                .contains("S", "D", "F", "G", "O", "E", "R", "Q", "M");
    }

    private void press(FxRobot robot, String words) {
        robot.interact(() -> ((ButtonBase) found(words)).fire());
        robot.interact(along.sounds.thread::runReady);
    }

    private void choose(FxRobot robot, String menu, String item) {
        robot.interact(() -> {
            MenuButton button = (MenuButton) found(menu);
            button.show();
            button.getItems().stream()
                    .filter(each -> item.equals(each.getText()))
                    .findFirst()
                    .map(MenuItem.class::cast)
                    .orElseThrow()
                    .fire();
            button.hide();
        });
        robot.interact(along.sounds.thread::runReady);
    }

    private Node found(String words) {
        return Stream.of(".button", ".menu-button", ".toggle-button")
                .flatMap(style -> pane.lookupAll(style).stream())
                .filter(node ->
                        node instanceof ButtonBase button && button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    private RecordingViewModel recording() {
        return along.recording();
    }

    private PlaybackState state() {
        return recording().playback().get();
    }
}
