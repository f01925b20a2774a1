package se.medlyss.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.settings.Theme;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.preferences.PreferencesFixture;

/// What the window does before there is something to show.
@ExtendWith(ApplicationExtension.class)
class CoverTest {

    private static final String TOO_EARLY = "The keys will work in a moment";

    private Stage stage;
    private MainWindow window;

    @Start
    void prepare(Stage ignored) {
        stage = new Stage();
    }

    private void cover(FxRobot robot) {
        robot.interact(() -> {
            var fixture = new PreferencesFixture();
            window = new MainWindow(stage, fixture.settings(), new Look(Theme.LIGHT, 100), new Texts(Locale.ENGLISH));
        });
    }

    @Test
    void tellsAtOnceThatAKeyIsTooEarly(FxRobot robot) {
        cover(robot);
        robot.interact(() -> press(KeyCode.CONTROL));
        assertThat(told()).as("half a chord").isEmpty();
        robot.interact(() -> press(KeyCode.N));
        assertThat(told()).startsWith(TOO_EARLY);
    }

    @Test
    void keepsSilentOnceThereIsSomethingToShow(FxRobot robot) {
        cover(robot);
        Label told = (Label) stage.getScene().getRoot().lookup(".warn");
        robot.interact(() -> {
            window.fill(new StackPane());
            press(KeyCode.N);
        });
        assertThat(told.getText()).isEmpty();
    }

    private void press(KeyCode code) {
        Event.fireEvent(stage.getScene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private String told() {
        Scene scene = stage.getScene();
        return ((Label) scene.getRoot().lookup(".warn")).getText();
    }
}
