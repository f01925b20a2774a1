package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

@ExtendWith(ApplicationExtension.class)
class SavedMarkTest {
    private final SimpleObjectProperty<SavedMark.State> state = new SimpleObjectProperty<>(SavedMark.State.SAVED);
    private SavedMark mark;

    @Start
    void show(Stage stage) {
        mark = new SavedMark(new LiveTexts(new Texts(Locale.of("sv", "SE"))), state);
        LightWindow.show(stage, mark, 300, 100);
    }

    @Test
    void saysThatNothingIsSavedYetOnADiskThatKeepsItWaiting(FxRobot robot) throws Exception {
        saves(robot, SavedMark.State.SAVING);
        until("Sparar …");
        until("Inte sparat än");
        assertThat(mark.getStyleClass()).contains(Tone.WARN.styleClass());
        saves(robot, SavedMark.State.SAVED);
        until("Sparat");
        assertThat(mark.getStyleClass()).contains(Tone.GOOD.styleClass());
    }

    private void saves(FxRobot robot, SavedMark.State next) {
        robot.interact(() -> state.set(next));
    }

    private void until(String words) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> mark.getText().equals(words));
    }
}
