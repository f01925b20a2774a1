package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A short state in words on a soft ground: *Samtal pågår*, *2*, *Utkast*.
public final class Pill extends Label {

    /// A pill whose words follow the language.
    public Pill(ObservableValue<String> words, Tone tone) {
        getStyleClass().add("pill");
        textProperty().bind(words);
        setMinWidth(USE_PREF_SIZE);
        tone.on(this);
    }

    /// Changes what the colour says.
    public void setTone(Tone tone) {
        tone.on(this);
    }
}
