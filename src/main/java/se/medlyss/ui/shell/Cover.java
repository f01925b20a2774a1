package se.medlyss.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import se.medlyss.ui.base.Look;

/// What the window shows until the app has something to show: its surface, and the app's name where it stays.
final class Cover extends BorderPane {

    /// Where tests and measurements find it.
    static final String ID = "cover";

    private final Label early = new Label();

    /// @param navigation whether the column with the pages stands at the left of what comes
    Cover(boolean navigation) {
        setId(ID);
        getStyleClass().add("shell");
        getStylesheets().add(Look.sheet(Cover.class, "shell.css"));
        if (navigation) {
            setLeft(new NavigationColumn());
        } else {
            Label name = new Label(MainWindow.APP);
            name.getStyleClass().add("page-title");
            setCenter(name);
        }
        early.getStyleClass().addAll("warn", "strong");
        early.setMaxWidth(Double.MAX_VALUE);
        early.setAlignment(Pos.CENTER);
        setBottom(early);
    }

    /// A key that was pressed too early does nothing, and whoever pressed it is told at once.
    void pressed(KeyEvent event, String words) {
        if (!event.getCode().isModifierKey()) {
            early.setText(words);
        }
    }
}
