package se.medlyss.ui.preferences;

import java.util.List;
import java.util.OptionalInt;
import se.medlyss.application.RefusedRecords.Refused;

/// What the settings page shows beside the settings themselves.
///
/// @param teamName the name of the coach's team; empty for none
/// @param wouldErase how many evaluations the retention period would erase now; empty until that is known
/// @param refused    what the centre could not take in
record PreferencesState(String teamName, FolderState folder, OptionalInt wouldErase, List<Refused> refused) {

    PreferencesState {
        refused = List.copyOf(refused);
    }

    PreferencesState withRefused(List<Refused> all) {
        return new PreferencesState(teamName, folder, wouldErase, all);
    }

    PreferencesState withTeamName(String name) {
        return new PreferencesState(name, folder, wouldErase, refused);
    }

    PreferencesState withFolder(FolderState state) {
        return new PreferencesState(teamName, state, wouldErase, refused);
    }

    PreferencesState withWouldErase(OptionalInt count) {
        return new PreferencesState(teamName, folder, count, refused);
    }
}
