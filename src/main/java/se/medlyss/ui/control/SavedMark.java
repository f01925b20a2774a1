package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import se.medlyss.ui.base.LiveTexts;

/// Whether what was keyed is durable: always visible, in words and a sign.
public final class SavedMark extends Label {

    /// What is known about the last event.
    public enum State {
        /// Committed and on the disk.
        SAVED,
        /// On its way; normally too short to see.
        SAVING,
        /// Kept in memory and tried again.
        NOT_SAVED
    }

    /// A mark that follows the state and the language.
    public SavedMark(LiveTexts texts, ObservableValue<State> state) {
        getStyleClass().add("saved-mark");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(texts.following(() -> texts.texts().of("control.saved.", state.getValue()), state));
        state.subscribe(this::draw);
    }

    private void draw(State state) {
        Sign sign = switch (state) {
            case SAVED -> Sign.MET;
            case SAVING -> Sign.TIME;
            case NOT_SAVED -> Sign.ERROR;
        };
        setGraphic(sign.node());
        sign.tone().on(this);
    }
}
