package se.medlyss.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeyDriverTest {

    private final StackPane root = new StackPane();

    /// Told of its keys by its skin, as every control of the toolkit is; it is drawn late.
    private static final class Late extends Control {
        private int presses;

        void draw() {
            setSkin(new SkinBase<>(this) {});
            setOnKeyPressed(_ -> presses++);
        }
    }

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(root, 200, 100));
        stage.show();
    }

    @Test
    void losesNoKeyOnWhatWasNotDrawnYet(FxRobot robot) {
        Late late = new Late();
        late.setFocusTraversable(true);
        var drawn = new PauseTransition(Duration.millis(700));
        drawn.setOnFinished(_ -> late.draw());
        robot.interact(() -> {
            root.getChildren().setAll(late);
            late.requestFocus();
            drawn.play();
        });

        try (KeyDriver keys = new KeyDriver(new ManualTime())) {
            keys.press(KeyCode.SPACE);
        }

        assertThat(late.presses).isEqualTo(1);
    }
}
