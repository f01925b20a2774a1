package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class PageHeaderTest {

    private Button stays;
    private Button leaves;
    private PageHeader header;

    @Start
    void show(Stage stage) {
        stays = new Button("Open");
        leaves = new Button("Close");
        header = new PageHeader(
                new ReadOnlyStringWrapper("Title"), new ReadOnlyStringWrapper("What it is about"), stays, leaves);
        leaves.managedProperty().bind(leaves.visibleProperty());
        LightWindow.show(stage, new VBox(header), 900, 200);
    }

    @Test
    void leavesNoHoleWhereAnActionWas(FxRobot robot) {
        assertThat(rightOf(leaves)).isEqualTo(right());
        robot.interact(() -> leaves.setVisible(false));
        robot.interact(() -> header.getScene().getRoot().layout());
        assertThat(rightOf(stays)).isEqualTo(right());
        robot.interact(() -> leaves.setVisible(true));
        robot.interact(() -> header.getScene().getRoot().layout());
        assertThat(rightOf(leaves)).isEqualTo(right());
    }

    /// The window may have the size that an earlier one had.
    private double right() {
        return header.getScene().getWidth();
    }

    private static double rightOf(Button button) {
        return button.localToScene(button.getLayoutBounds()).getMaxX();
    }
}
