package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import se.medlyss.ui.base.Place;

/// What somebody's judgement, which comes while the page is shown, leaves in peace.
class BlindSessionTest extends CalibratePageCase {

    @Start
    @Override
    void open(Stage stage) throws Exception {
        super.open(stage);
    }

    @Override
    UUID prepared() throws Exception {
        return world.planned(60);
    }

    @Test
    void opensTheRecordingAgainForTheNextWhoScoresHere(FxRobot robot) throws Exception {
        robot.interact(() -> {
            world.scored(session, CalibrateWorld.ME, 20_000);
            page.leave();
            assertThat(world.recording.chosen().get()).isEmpty();
            show();
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
    void waitsForTheRecordingThatIsBeingOpenedForWhoeverComesNext(FxRobot robot) throws Exception {
        robot.interact(() -> {
            world.scored(session, CalibrateWorld.ME, 20_000);
            page.leave();
            world.files.hold();
            show();
            return null;
        });
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        assertThat(world.problems.standing()).isEmpty();
        robot.interact(world.files::letGo);
        assertThat(world.navigator.current().get().place()).isEqualTo(Place.LISTEN);
    }

    @Test
    void keepsTheKeyboardAndHalfWrittenWordsWhenAJudgementComes(FxRobot robot) throws Exception {
        Node other = robot.lookup("#score-as-coach-b").query();
        robot.interact(() -> robot.lookup("#cancel-session").queryButton().fire());
        TextField reason = (TextField) page.content().getScene().getFocusOwner();
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
        assertThat(page.content().getScene().getFocusOwner()).isSameAs(other);
        assertThat(reason.getText()).isEqualTo("sjuk");
        assertThat(reason.getParent().isVisible()).isTrue();
    }
}
