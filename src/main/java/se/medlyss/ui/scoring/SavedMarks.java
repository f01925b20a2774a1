package se.medlyss.ui.scoring;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.SaveState;
import se.medlyss.ui.control.SavedMark;

/// How far saving has come, as the mark shows it: *saved* means durable.
public final class SavedMarks {

    private SavedMarks() {}

    /// Follows the saving; nothing made yet counts as saved.
    public static ObservableValue<SavedMark.State> of(ObservableValue<? extends @Nullable SaveState> saving) {
        return saving.map(SavedMarks::mark).orElse(SavedMark.State.SAVED);
    }

    private static SavedMark.State mark(SaveState saving) {
        if (saving.problem() != null) {
            return SavedMark.State.NOT_SAVED;
        }
        return saving.saved() ? SavedMark.State.SAVED : SavedMark.State.SAVING;
    }
}
