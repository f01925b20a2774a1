package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands where there is nothing yet: what will be here, and what to do first.
public final class EmptyState extends VBox {

    /// Words, and the actions that help.
    public EmptyState(ObservableValue<String> title, ObservableValue<String> sentence, Node... actions) {
        getStyleClass().add("empty-state");
        getChildren().addAll(label(title, "card-title"), label(sentence, "muted"));
        if (actions.length > 0) {
            HBox row = new HBox(actions);
            row.getStyleClass().add("actions");
            getChildren().add(row);
        }
    }

    private static Label label(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
