package se.medlyss.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

/// The first start on a slow computer: whoever types at once loses no letter.
@ExtendWith(ApplicationExtension.class)
class WelcomeTypedAheadTest {

    private final PreferencesFixture fixture = new PreferencesFixture();
    private Stage stage;

    @Start
    void show(Stage window) {
        stage = window;
        LightWindow.show(window, new StackPane(), 800, 600);
    }

    @Test
    void takesTheFirstLettersBeforeThePageWasDrawn(FxRobot robot) {
        var view = new WelcomeView(fixture.model(), new LiveTexts(new Texts(Locale.of("sv"))), () -> {});
        robot.interact(() -> {
            stage.getScene().setRoot(view);
            // In the same pulse: nothing has been laid out yet.
            "Kim".chars().forEach(letter -> type(Character.toString(letter)));
        });
        assertThat(((TextField) view.getContent().lookup("#person-name")).getText())
                .isEqualTo("Kim");
    }

    private void type(String letter) {
        Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }
}
