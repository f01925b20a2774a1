package se.medlyss.ui.listen;

import javafx.beans.value.ObservableValue;
import se.medlyss.application.SaveState;
import se.medlyss.ui.control.SavedMark;

/// How far saving has come, as the mark shows it: *saved* means durable.
final class SavedMarks {

    private SavedMarks() {}

    static ObservableValue<SavedMark.State> of(ListenViewModel viewModel) {
        return viewModel.saving().map(SavedMarks::mark);
    }

    private static SavedMark.State mark(SaveState saving) {
        if (saving.problem() != null) {
            return SavedMark.State.NOT_SAVED;
        }
        return saving.saved() ? SavedMark.State.SAVED : SavedMark.State.SAVING;
    }
}
