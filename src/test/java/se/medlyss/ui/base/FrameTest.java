package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class FrameTest {
    private static final int TOP = 10;
    private static final int HEIGHT = 34;

    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button();
        button.setManaged(false);
        LightWindow.show(stage, new Pane(button), 1100, 60);
    }

    @Test
    void drawsNothingBesideTheFrameOfAButtonWhereverItStands(FxRobot robot) {
        robot.interact(() -> {
            for (int x = 820; x < 920; x++) {
                button.resizeRelocate(x, TOP, 130, HEIGHT);
                PixelReader drawn = button.getScene().snapshot(null).getPixelReader();
                assertThat(drawn.getArgb(x - 1, TOP + HEIGHT / 2))
                        .as("beside a button at %d", x)
                        .isEqualTo(drawn.getArgb(0, 0));
            }
        });
    }
}
