package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Talk;
import se.medlyss.support.Shots;

/// Following up on Today, by keyboard alone, under a real window.
@ExtendWith(ApplicationExtension.class)
class FollowUpJourneyTest {

    private final TodayWorld world = new TodayWorld();
    private OpenCall call;
    private Shots shots;

    @Start
    void show(Stage stage) {
        call = world.finished(TodayWorld.SARA, world.service);
        world.talked(
                call,
                new Talk(
                        "",
                        List.of(),
                        "",
                        "två öppna frågor före lösning",
                        3,
                        LocalDate.of(2026, 11, 20),
                        false,
                        world.time.instant(),
                        0,
                        null));
        world.calls.release(call);
        TodayPage page = world.todayPage(world.today());
        shots = new Shots(stage, (Parent) page.content(), world.texts.texts());
        page.show(Optional.empty());
    }

    private void open(FxRobot robot) {
        Button button = robot.lookup(".follow-up-row .action .button").queryButton();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.ENTER);
    }

    @Test
    void closesAStepWithAResultAndANote(FxRobot robot) throws StorageException {
        open(robot);
        robot.type(KeyCode.UP);
        robot.type(KeyCode.TAB);
        robot.write("naesta gaang");
        robot.type(KeyCode.ENTER);
        Talk talk = world.calls
                .resume(call.id(), world.log.read(call.id()), _ -> {})
                .state()
                .talk();
        assertThat(talk.closing().result()).isEqualTo(FollowUpResult.PARTLY);
        assertThat(talk.closing().words()).isEqualTo("naesta gaang");
        assertThat(robot.lookup(".follow-up-row").tryQuery())
                .as("closed steps leave the page")
                .isEmpty();
    }

    @Test
    void closesAStepWithEnterOnTheResult(FxRobot robot) throws StorageException {
        open(robot);
        robot.type(KeyCode.ENTER);
        Talk talk = world.calls
                .resume(call.id(), world.log.read(call.id()), _ -> {})
                .state()
                .talk();
        assertThat(talk.closing()).isNotNull();
    }

    @Test
    void leavesAStepOpenWithEsc(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup(".follow-up-form").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".follow-up-form").tryQuery()).isEmpty();
        assertThat(robot.lookup(".follow-up-row").tryQuery()).isPresent();
    }

    @Test
    @Tag("screenshots")
    void looksRight(FxRobot robot) {
        open(robot);
        shots.take(robot, "today-follow-up");
    }
}
