package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A page's title, one line about it, and its actions at the end.
public final class PageHeader extends HBox {

    private final HBox buttons = new HBox();

    /// A header; the subtitle's line is absent while it is empty.
    public PageHeader(ObservableValue<String> title, ObservableValue<String> subtitle, Node... actions) {
        getStyleClass().add("page-header");
        VBox words = new VBox(label(title, "page-title"), label(subtitle, "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        buttons.getChildren().setAll(actions);
        buttons.getStyleClass().add("actions");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, buttons);
    }

    /// One more action, before the others.
    public void offer(Node action) {
        buttons.getChildren().addFirst(action);
    }

    private static Label label(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
