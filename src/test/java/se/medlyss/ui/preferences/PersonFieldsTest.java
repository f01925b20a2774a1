package se.medlyss.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.people.Team;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

@ExtendWith(ApplicationExtension.class)
class PersonFieldsTest {

    private final PreferencesFixture fixture = new PreferencesFixture();
    private final PreferencesViewModel model = fixture.model();

    @Start
    void show(Stage stage) {
        model.introduce("Tilde Exempelsson", "Team Öst");
        LightWindow.show(stage, new PersonFields(model, new LiveTexts(new Texts(Locale.of("sv")))), 600, 100);
    }

    @Test
    void keepsTheNameWhereItWasOnlyRubbedOut(FxRobot robot) {
        TextField name = robot.lookup("#person-name").query();
        robot.interact(name::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).type(KeyCode.BACK_SPACE, KeyCode.TAB);
        assertThat(name.getText()).isEqualTo("Tilde Exempelsson");

        robot.push(KeyCode.CONTROL, KeyCode.A).write("Team Vest").type(KeyCode.ENTER);
        assertThat(fixture.people().teams()).extracting(Team::name).contains("Team Vest");
        assertThat(fixture.settings().now().coach().orElseThrow().name()).isEqualTo("Tilde Exempelsson");
    }
}
