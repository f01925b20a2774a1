package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class PartedLineTest {

    private PartedLine line;

    @Start
    void show(Stage stage) {
        line = new PartedLine(new Label("6,1"), List.of("0,0–8,7", "6 grupper", "69 samtal"));
        LightWindow.show(stage, new StackPane(line), 600, 200);
    }

    @Test
    void endsNoLineWithADot(FxRobot robot) {
        for (double width : new double[] {60, 110, 160, 400}) {
            robot.interact(() -> {
                line.setMaxWidth(width);
                line.getScene().getRoot().layout();
                List<Label> parts = line.getChildrenUnmodifiable().stream()
                        .map(Label.class::cast)
                        .toList();
                for (int at = 1; at < parts.size() - 1; at++) {
                    assertThat(parts.get(at).getGraphic().isVisible())
                            .as("%s in %s px", parts.get(at).getText(), width)
                            .isEqualTo(parts.get(at + 1).getLayoutY()
                                    == parts.get(at).getLayoutY());
                }
            });
        }
        assertThat(line.prefHeight(400)).as("one line in the end").isLessThan(40);
    }
}
