package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.ui.base.Place;

/// A reference call is made of one that the group scored as it went on: whoever trains has to hear it.
class UnheardReferenceTest extends CalibratePageCase {

    @Start
    @Override
    void open(Stage stage) throws Exception {
        super.open(stage);
    }

    @Override
    UUID prepared() {
        UUID scored = scoredByBoth();
        world.agreed(scored);
        return scored;
    }

    @Test
    void takesNoRecordingThatWasOpenedForAnotherCall(FxRobot robot) throws Exception {
        UUID other = WaitForAsyncUtils.asyncFx(this::prepared).get();
        robot.interact(this::show);
        Path heard = world.call("call.wav", 1, 1);
        robot.interact(() -> world.recording.open(heard));
        Button refer = robot.lookup("#make-reference").queryButton();
        assertThat(refer.isVisible()).isTrue();
        robot.interact(() -> page.show(Optional.of(other.toString())));
        assertThat(world.recording.chosen().get()).isEmpty();
        assertThat(refer.isVisible()).isFalse();
    }

    @Test
    void asksForTheRecordingBeforeItIsMadeAReferenceCall(FxRobot robot) throws Exception {
        Node asked = robot.lookup("#unheard").query();
        assertThat(asked.isVisible()).isTrue();
        Button refer = robot.lookup("#make-reference").queryButton();
        assertThat(refer.isVisible()).isFalse();

        Path heard = world.call("call.wav", 1, 1);
        robot.interact(() -> world.recording.open(heard));
        assertThat(refer.isVisible()).isTrue();
        robot.interact(refer::fire);
        UUID reference = world.reference(session).orElseThrow();
        assertThat(asked.isVisible()).as("made").isFalse();
        robot.interact(() -> {
            page.leave();
            world.navigator.go(Place.CALIBRATION, reference.toString());
            page.show(Optional.of(reference.toString()));
            world.recording.open(world.call("other.wav", 2, 1));
            world.model.scoring().score(reference, CalibrateWorld.ME);
            return null;
        });
        assertThat(world.navigator.current().get().place()).as("another call").isEqualTo(Place.CALIBRATION);
        robot.interact(() -> {
            world.recording.open(heard);
            world.model.scoring().score(reference, CalibrateWorld.ME);
        });
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.LISTEN);
    }
}
