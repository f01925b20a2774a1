package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FittingLabelTest {

    private FittingLabel label;

    @Start
    void show(Stage stage) {
        label = new FittingLabel(List.of("Opening +0:03", "Opening"));
        stage.setScene(new Scene(new Pane(label), 300, 60));
        stage.show();
    }

    private String at(FxRobot robot, double width) {
        robot.interact(() -> label.fit(width));
        return label.getText();
    }

    @Test
    void saysAsMuchAsFits(FxRobot robot) {
        Ruler ruler = new Ruler();
        double name = ruler.width("Opening", label.getFont());
        assertThat(at(robot, 300)).isEqualTo("Opening +0:03");
        assertThat(at(robot, name)).isEqualTo("Opening");
        assertThat(at(robot, name - 1)).as("a beginning that is told as one").isEqualTo("Openi…");
        assertThat(at(robot, ruler.width("Ope…", label.getFont()))).isEqualTo("Ope…");
        assertThat(at(robot, ruler.width("Ope…", label.getFont()) - 1)).isEmpty();
        assertThat(at(robot, 300)).isEqualTo("Opening +0:03");
        assertThat(label.getAccessibleText()).isEqualTo("Opening +0:03");
    }
}
