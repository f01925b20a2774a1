package se.medlyss.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

@ExtendWith(ApplicationExtension.class)
class FolderFieldTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private FolderField field;

    @Start
    void show(Stage stage) {
        field = new FolderField(new PreferencesFixture().model(), new LiveTexts(texts));
        LightWindow.show(stage, field, 700, 120);
    }

    @Test
    void saysOfAPathWhatHoldsForThatPath(FxRobot robot) {
        TextField path = robot.lookup("#shared-folder").query();
        robot.interact(path::requestFocus);
        assertThat(said()).isEqualTo(texts.get("preferences.folder.none"));

        robot.interact(() -> path.setText("/good"));
        assertThat(said()).isEqualTo(texts.get("preferences.folder.written"));
        robot.type(KeyCode.ENTER);
        assertThat(said()).startsWith(texts.get("preferences.folder.ready"));

        robot.interact(() -> path.setText("/other"));
        assertThat(said()).isEqualTo(texts.get("preferences.folder.written"));
        robot.type(KeyCode.ENTER);
        assertThat(said()).isEqualTo(texts.get("preferences.folder.trouble.missing"));
    }

    private String said() {
        return ((Label) field.lookup(".small")).getText();
    }
}
