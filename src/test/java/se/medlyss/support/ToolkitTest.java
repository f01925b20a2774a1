package se.medlyss.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ToolkitTest {

    @Start
    void show(Stage stage) {
        var button = new Button("0");
        button.setOnAction(event -> button.setText("1"));
        stage.setScene(new Scene(new StackPane(button), 200, 100));
        stage.show();
    }

    @Test
    void showsAWindowAndTakesAClick(FxRobot robot) {
        robot.clickOn(".button");
        assertThat(robot.lookup(".button").queryButton().getText()).isEqualTo("1");
    }

    @Test
    void findsJavaFxOnTheModulePath() {
        assertThat(Application.class.getModule().isNamed()).isTrue();
        assertThat(getClass().getModule().isNamed()).isFalse();
    }
}
