package se.medlyss.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.sharing.RefusedRecords.Refused;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

@ExtendWith(ApplicationExtension.class)
class RefusedListTest {

    private final PreferencesFixture fixture = new PreferencesFixture();
    private final PreferencesViewModel model = fixture.model();
    private final Texts texts = new Texts(Locale.of("sv"));
    private Region list;

    @Start
    void show(Stage stage) {
        list = new RefusedList(model, new LiveTexts(texts));
        LightWindow.show(stage, list, 600, 300);
    }

    private static Refused refused(int number, Reason reason) {
        return new Refused(
                "Nils Påhittad " + number, Instant.parse("2026-11-20T09:00:00Z"), Optional.of(reason), reason.name());
    }

    private String words(FxRobot robot) {
        StringBuilder words = new StringBuilder();
        for (Node label : robot.from(list).lookup(".label").queryAll()) {
            words.append(((Label) label).getText()).append('\n');
        }
        return words.toString();
    }

    @Test
    void isThereOnlyWhenSomethingWasRefused(FxRobot robot) {
        assertThat(list.isVisible()).isFalse();
        fixture.refused().add(refused(1, Reason.HASH));
        robot.interact(model::refresh);
        assertThat(list.isVisible()).isTrue();
        assertThat(words(robot)).contains("En bedömning", "Nils Påhittad 1, 20", "ändrats");
        fixture.refused().clear();
        robot.interact(model::refresh);
        assertThat(list.isManaged()).isFalse();
    }

    @Test
    void namesAFewCountsTheRestAndFollowsTheLanguage(FxRobot robot) {
        for (int i = 1; i <= 8; i++) {
            fixture.refused().add(refused(i, Reason.TOO_NEW));
        }
        robot.interact(model::refresh);
        assertThat(words(robot)).contains("8 bedömningar", "Nils Påhittad 5", "och 3 till");
        assertThat(words(robot)).doesNotContain("Nils Påhittad 6");
        robot.interact(() -> texts.use(Locale.ENGLISH));
        assertThat(words(robot)).contains("8 evaluations", "and 3 more", "older Medlyss");
    }
}
