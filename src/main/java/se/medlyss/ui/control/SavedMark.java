package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.AtPulse;
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

    private @Nullable State drawn;

    /// A mark that follows the state and the language.
    public SavedMark(LiveTexts texts, ObservableValue<State> state) {
        getStyleClass().add("saved-mark");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(texts.following(() -> texts.texts().of("control.saved.", state.getValue()), state));
        draw(state.getValue());
        // On its way and saved again within one frame: that is no change to the eye.
        AtPulse redraw = new AtPulse(this, () -> draw(state.getValue()));
        state.subscribe(_ -> redraw.request());
    }

    private void draw(State state) {
        if (state == drawn) {
            return;
        }
        drawn = state;
        Sign sign = switch (state) {
            case SAVED -> Sign.MET;
            case SAVING -> Sign.TIME;
            case NOT_SAVED -> Sign.ERROR;
        };
        setGraphic(sign.node());
        sign.tone().on(this);
    }
}
