package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class SteadyLabelTest {
    private SteadyLabel label;
    private HBox row;

    @Start
    void show(Stage stage) {
        label = new SteadyLabel();
        row = new HBox(label);
        LightWindow.show(stage, row, 400, 100);
    }

    @Test
    void showsEveryTimeWholeThoughItIsNotLaidOutAnewAsItsFiguresChange(FxRobot robot) {
        for (int size = 10; size <= 40; size++) {
            int px = size;
            robot.interact(() -> {
                label.setStyle("-fx-font-family: 'Medlyss Sans'; -fx-font-weight: bold; -fx-font-size: " + px + "px");
                label.show("at least");
                label.show("≥ 0:49");
                row.applyCss();
                row.layout();
            });
            for (String time : List.of("≥ 1:00", "≥ 1:37", "≥ 4:44", "≥ 8:08")) {
                robot.interact(() -> {
                    label.show(time);
                    row.layout();
                    assertThat(((Text) label.lookup(".text")).getText())
                            .as("%s at %d px", time, px)
                            .isEqualTo(time);
                });
            }
        }
    }
}
