package se.medlyss.ui.listen;

import java.util.Optional;
import se.medlyss.ui.scoring.RecordingSearch;
import se.medlyss.ui.scoring.RecordingViewModel;

/// What is scored along with.
///
/// @param search    finds the recording; empty for a live call
/// @param recording empty also as long as it is not found
public record Along(Optional<RecordingSearch> search, Optional<RecordingViewModel> recording) {

    /// A live call.
    public static final Along NOTHING = new Along(Optional.empty(), Optional.empty());
}
