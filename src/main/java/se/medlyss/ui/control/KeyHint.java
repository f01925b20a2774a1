package se.medlyss.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One or more keys and what they do, on one line.
public final class KeyHint extends HBox {

    /// A hint that follows the language and the key map.
    public KeyHint(List<ObservableValue<String>> keys, ObservableValue<String> action) {
        getStyleClass().add("key-hint");
        keys.forEach(key -> getChildren().add(new KeyCap(key)));
        Label words = new Label();
        words.textProperty().bind(action);
        words.getStyleClass().add("secondary");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().add(words);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(action);
    }
}
