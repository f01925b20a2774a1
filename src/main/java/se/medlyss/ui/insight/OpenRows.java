package se.medlyss.ui.insight;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Rows of a table that lead somewhere: by Enter, or by a double click.
final class OpenRows {

    private OpenRows() {}

    static <T> void in(TableView<T> table, Consumer<T> onOpened) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                onOpened.accept(chosen);
            }
        });
        table.setRowFactory(_ -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    onOpened.accept(row.getItem());
                }
            });
            return row;
        });
    }
}
