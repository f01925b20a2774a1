package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Rows that are shown anew while somebody works with them.
@ExtendWith(ApplicationExtension.class)
class RowsCardTest {

    private final List<String> opened = new ArrayList<>();
    private RowsCard card;

    @Start
    void show(Stage stage) {
        card = new RowsCard(new SimpleStringProperty("To finish"));
        stage.setScene(new Scene(new StackPane(card.node()), 400, 300));
        stage.show();
    }

    private void show(FxRobot robot, String where, String... names) {
        robot.interact(() -> card.show(Stream.of(names)
                .map(name -> new RowButton(
                        List.of(RowButton.text(name, "strong")), "", "", () -> opened.add(name + " " + where)))
                .toList()));
    }

    private static Node row(FxRobot robot, int index) {
        return robot.lookup(".row-button").queryAll().stream()
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheKeyboardAndAPressedKeyOnARowThatSaysTheSame(FxRobot robot) {
        show(robot, "first", "Alva", "Bo");
        robot.interact(row(robot, 1)::requestFocus);
        robot.press(KeyCode.SPACE);
        show(robot, "second", "Alva", "Bo");
        robot.release(KeyCode.SPACE);
        assertThat(opened).containsExactly("Bo second");
        assertThat(row(robot, 1).isFocused()).isTrue();
    }

    @Test
    void showsWhatChanged(FxRobot robot) {
        show(robot, "first", "Alva", "Bo");
        show(robot, "second", "Alva", "Cleo");
        robot.interact(row(robot, 1)::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(opened).containsExactly("Cleo second");
        show(robot, "third", "Alva");
        assertThat(robot.lookup(".row-button").queryAll()).hasSize(1);
    }
}
