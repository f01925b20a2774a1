package se.medlyss.ui.control;

import javafx.scene.control.TableView;

/// A table that the keyboard comes into stands on its first row when none is chosen. Otherwise nothing on the screen
/// shows where the keyboard is, and the first press of the down key leads past that row.
public final class FirstRow {

    private FirstRow() {}

    /// Has it chosen whenever the keyboard comes into this table.
    public static void chosenIn(TableView<?> table) {
        table.focusedProperty().subscribe(focused -> {
            if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
    }
}
