package se.medlyss.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CutWordsTest {

    private final TableColumn<String, String> column = new TableColumn<>();
    private Scene scene;

    @Start
    private void show(Stage stage) {
        TableView<String> table = new TableView<>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        table.getColumns().add(column);
        table.getItems().addAll("Sammanfattning", "ja");
        scene = new Scene(table, 400, 200);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void findsAWordThatIsCutInARowOfATable(FxRobot robot) {
        assertThat(cut(robot, 60)).singleElement().asString().contains("Sammanfattning");
        assertThat(cut(robot, 200)).isEmpty();
    }

    private List<String> cut(FxRobot robot, double width) {
        robot.interact(() -> {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        });
        robot.interact(() -> scene.getRoot().layout());
        List<String> found = new ArrayList<>();
        robot.interact(() -> found.addAll(CutWords.in(scene)));
        return found;
    }
}
