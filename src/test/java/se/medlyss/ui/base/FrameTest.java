package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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

    private final Pane pane = new Pane();

    @Start
    void show(Stage stage) {
        LightWindow.show(stage, pane, 1100, 60);
    }

    @Test
    void drawsNothingBesideAFrameWhereverItStands(FxRobot robot) {
        Map<String, Region> framed = Map.of(
                "a button", new Button(),
                "the button that ends the call", styled(new Button(), "danger"),
                "a card", styled(new Region(), "card"),
                "answers left out", styled(new Region(), "mix-part", "mix-not-applicable"),
                "answers that are missing", styled(new Region(), "mix-part", "mix-unanswered"));
        robot.interact(() -> framed.forEach(this::drawsNothingBeside));
    }

    private static Region styled(Region region, String... classes) {
        region.getStyleClass().addAll(classes);
        return region;
    }

    private void drawsNothingBeside(String name, Region framed) {
        framed.setManaged(false);
        pane.getChildren().setAll(framed);
        for (int x = 820; x < 920; x++) {
            framed.resizeRelocate(x, TOP, 130, HEIGHT);
            PixelReader drawn = framed.getScene().snapshot(null).getPixelReader();
            assertThat(drawn.getArgb(x - 1, TOP + HEIGHT / 2))
                    .as("beside %s at %d", name, x)
                    .isEqualTo(drawn.getArgb(0, 0));
        }
    }
}
