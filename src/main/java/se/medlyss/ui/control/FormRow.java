package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A choice with its name above and, if it needs one, a line about it below.
public final class FormRow extends VBox {

    /// A row without a line about it.
    public FormRow(ObservableValue<String> name, Node choice) {
        getStyleClass().add("form-row");
        Label label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("medium");
        label.setLabelFor(choice);
        // What is written or chosen in a field would not be told any more.
        if (!(choice instanceof TextInputControl) && !(choice instanceof ComboBoxBase<?>)) {
            choice.accessibleTextProperty().bind(name);
        }
        getChildren().addAll(label, choice);
    }

    /// A row with a line about it.
    public FormRow(ObservableValue<String> name, Node choice, ObservableValue<String> about) {
        this(name, choice);
        Label line = new Label();
        line.textProperty().bind(about);
        line.getStyleClass().add("secondary");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.visibleProperty().bind(about.map(words -> !words.isEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        getChildren().add(line);
    }
}
