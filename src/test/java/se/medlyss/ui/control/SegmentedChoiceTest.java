package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class SegmentedChoiceTest {

    private final List<String> asked = new ArrayList<>();

    @Start
    void show(Stage stage) {
        SegmentedChoice<String> choice =
                new SegmentedChoice<>(List.of("one", "two", "three"), SimpleStringProperty::new);
        choice.setOnChosen(value -> {
            asked.add(value);
            choice.choose(value);
        });
        Button before = new Button("before");
        LightWindow.show(stage, new VBox(before, choice), 400, 300);
        before.requestFocus();
    }

    @Test
    void letsArrowKeysGoOnFromWhatWasClicked(FxRobot robot) {
        robot.clickOn("two").type(KeyCode.RIGHT);
        assertThat(asked).containsExactly("two", "three");
        assertThat(robot.lookup("three").queryLabeled().isFocused()).isTrue();
    }
}
