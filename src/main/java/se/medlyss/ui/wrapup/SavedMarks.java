package se.medlyss.ui.wrapup;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.SaveState;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.SavedMark;

/// The mark that tells how saving goes.
final class SavedMarks {

    private SavedMarks() {}

    static SavedMark of(LiveTexts texts, ObservableValue<@Nullable SaveState> saving) {
        return new SavedMark(texts, saving.map(SavedMarks::state).orElse(SavedMark.State.SAVED));
    }

    private static SavedMark.State state(@Nullable SaveState state) {
        if (state == null || state.saved()) {
            return SavedMark.State.SAVED;
        }
        return state.problem() == null ? SavedMark.State.SAVING : SavedMark.State.NOT_SAVED;
    }
}
