package se.medlyss.ui.today;

import java.util.List;
import se.medlyss.application.recording.NewRecording;

/// What the watched folder holds.
///
/// @param away whether the folder could not be read when it was looked at last
/// @param all  the recordings that nobody has scored from yet, the newest first
record NewRecordingsState(boolean away, List<NewRecording> all) {

    static final NewRecordingsState NOTHING = new NewRecordingsState(false, List.of());

    NewRecordingsState {
        all = List.copyOf(all);
    }
}
