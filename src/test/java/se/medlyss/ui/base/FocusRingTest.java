package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class FocusRingTest {

    private Button first;
    private Button second;

    @Start
    void show(Stage stage) {
        first = new Button("first");
        second = new Button("second");
        first.setOnAction(_ -> second.requestFocus());
        LightWindow.show(stage, new HBox(first, second), 300, 100);
    }

    private static boolean ringed(Button button) {
        return button.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
    }

    @Test
    void isSeenWhereAKeyLetTheAppMoveTheKeyboard(FxRobot robot) {
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(second.isFocused()).isTrue();
        assertThat(ringed(second)).isTrue();
        assertThat(ringed(first)).isFalse();
    }

    @Test
    void isNotSeenWhereTheMouseDid(FxRobot robot) {
        robot.type(KeyCode.TAB);
        robot.clickOn(first);
        assertThat(second.isFocused()).isTrue();
        assertThat(ringed(second)).isFalse();
    }

    @Test
    void goesOnWithTab(FxRobot robot) {
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE).type(KeyCode.TAB);
        assertThat(first.isFocused()).isTrue();
        assertThat(ringed(first)).isTrue();
        assertThat(ringed(second)).isFalse();
    }
}
