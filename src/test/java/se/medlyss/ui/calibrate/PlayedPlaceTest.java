package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.application.recording.Playback;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.scoring.RecordingViewModel;

/// The place of a disagreement in its recording, by the keyboard, on a player whose clock the test moves.
class PlayedPlaceTest extends CalibratePageCase {

    private static final int SAID_MS = 20_000;

    private UUID mine;

    @Start
    @Override
    void open(Stage stage) throws Exception {
        super.open(stage);
    }

    @Override
    UUID prepared() throws Exception {
        UUID scored = world.planned(60);
        mine = world.scored(scored, CalibrateWorld.ME, SAID_MS, "open.greet");
        world.scored(scored, OTHER, SAID_MS);
        world.model.openResult(scored);
        return scored;
    }

    @Test
    void leavesNothingOfThePlayerOutInTheNarrowColumn(FxRobot robot) {
        RowButton first = robot.lookup(".row-button").queryAs(RowButton.class);
        robot.interact(first::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Node player = robot.lookup(".player-bar").query();
        robot.interact(() -> {
            world.sounds.thread.runReady();
            player.getScene().getRoot().applyCss();
            player.getScene().getRoot().layout();
        });
        Set<String> words = robot.from(player).lookup(Labeled.class::isInstance).queryAllAs(Labeled.class).stream()
                .filter(node -> isWholeIn(node, player))
                .map(node -> node.getText().replace('\u00a0', ' '))
                .collect(Collectors.toSet());
        assertThat(words)
                .contains("Ingen ljudenhet", "↺ 5 s", "Slinga A–B", "+5 s")
                .doesNotContain("Volym");
    }

    private static boolean isWholeIn(Node node, Node around) {
        boolean shown = Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
        return shown
                && around.localToScene(around.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void playsFromALittleBeforeItAndStopsWithThePage(FxRobot robot) {
        assertThat(world.model.state().get().shown()).containsInstanceOf(SessionView.Open.class);
        assertThat(world.sounds.desk.of(mine)).as("silent until asked").isEmpty();
        RowButton first = robot.lookup(".row-button").queryAs(RowButton.class);
        robot.interact(first::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        RecordingViewModel played = world.sounds.desk.of(mine).orElseThrow();
        robot.interact(world.sounds.thread::runReady);
        assertThat(played.playback().get().playing()).isTrue();
        assertThat(played.positionMs())
                .isBetween(SAID_MS - Playback.PRE_ROLL_MS - 100.0, SAID_MS - Playback.PRE_ROLL_MS + 100.0);
        robot.interact(() -> world.sounds.thread.passMs(2_000));
        assertThat(played.positionMs()).isBetween(SAID_MS - 100.0, SAID_MS + 100.0);
        robot.interact(page::leave);
        assertThat(world.sounds.desk.of(mine)).isEmpty();
    }
}
