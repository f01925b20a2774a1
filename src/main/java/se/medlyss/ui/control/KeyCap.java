package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A key, drawn as a small cap with a heavier lower edge, beside what it does.
public final class KeyCap extends Label {

    /// A cap whose name follows the language and the key map. No cap is shown while the name is empty.
    public KeyCap(ObservableValue<String> name) {
        this();
        textProperty().bind(name);
    }

    /// A cap with a name that stays.
    public KeyCap(String name) {
        this();
        setText(name);
    }

    private KeyCap() {
        getStyleClass().setAll("key-cap");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(textProperty().map(text -> !text.isEmpty()));
        managedProperty().bind(visibleProperty());
    }
}
