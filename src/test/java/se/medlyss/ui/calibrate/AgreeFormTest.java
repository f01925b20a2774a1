package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What keeps the group from saving what it agreed on, and what keeps it until then.
class AgreeFormTest extends CalibratePageCase {

    @Start
    @Override
    void open(Stage stage) throws Exception {
        super.open(stage);
    }

    @Override
    UUID prepared() {
        UUID scored = scoredByBoth();
        world.model.openResult(scored);
        return scored;
    }

    @Test
    void saysForHowManyAnAnswerIsStillToBeChosen(FxRobot robot) {
        Label left = robot.lookup("#left-to-agree").queryAs(Label.class);
        Button save = robot.lookup("#save-agreed").queryButton();
        assertThat(left.getText()).isEqualTo("Välj svar för ett kriterium till, så kan ni spara.");
        assertThat(save.isDisabled()).isTrue();

        robot.interact(() -> answer(robot).getSelectionModel().select(0));
        assertThat(left.getText()).isEmpty();
        assertThat(save.isDisabled()).isFalse();
    }

    @Test
    void tellsAScreenReaderWhatEachAnswerIsAbout(FxRobot robot) {
        assertThat(answer(robot).getAccessibleHelp()).isEqualTo("Hälsar med företagsnamn och eget namn");
    }

    @Test
    void keepsWhatWasChosenAndWrittenUntilItIsSaved(FxRobot robot) {
        robot.interact(() -> {
            answer(robot).getSelectionModel().select(1);
            reason(robot).setText("namnet hörs inte");
            robot.lookup("#agreed-summary").queryAs(TextField.class).setText("Vi lyssnar efter");
        });
        robot.interact(() -> world.model.within(10_000));
        assertKept(robot, "other times are compared");
        robot.interact(() -> {
            page.leave();
            show();
        });
        assertKept(robot, "the page was left");
        robot.interact(() -> robot.lookup("#save-agreed").queryButton().fire());
        assertKept(robot, "saved");
    }

    @Test
    void goesOnWithWhatWasHalfAgreedOnceTheAppIsStartedAnew(FxRobot robot) {
        robot.interact(() -> {
            answer(robot).getSelectionModel().select(1);
            reason(robot).setText("namnet hörs inte");
            robot.lookup("#agreed-summary").queryAs(TextField.class).setText("Vi lyssnar efter");
        });
        robot.interact(this::startAnew);
        assertKept(robot, "started anew");
        robot.interact(() -> robot.lookup("#save-agreed").queryButton().fire());
        robot.interact(this::startAnew);
        assertKept(robot, "saved and started anew");
        assertThat(world.model.halves().of(session)).isEmpty();
    }

    private static void assertKept(FxRobot robot, String when) {
        assertThat(answer(robot).getSelectionModel().getSelectedIndex())
                .as(when)
                .isEqualTo(1);
        assertThat(reason(robot).getText()).as(when).isEqualTo("namnet hörs inte");
        assertThat(robot.lookup("#agreed-summary").queryAs(TextField.class).getText())
                .as(when)
                .isEqualTo("Vi lyssnar efter");
    }

    private static ComboBox<?> answer(FxRobot robot) {
        return robot.lookup(".agree-grid").lookup(ComboBox.class::isInstance).queryAs(ComboBox.class);
    }

    private static TextField reason(FxRobot robot) {
        return robot.lookup(".agree-grid").lookup(TextField.class::isInstance).queryAs(TextField.class);
    }
}
