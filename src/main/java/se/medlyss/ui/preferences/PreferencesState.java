package se.medlyss.ui.preferences;

import java.util.OptionalInt;

/// What the settings page shows beside the settings themselves.
///
/// @param teamName the name of the coach's team; empty for none
/// @param wouldErase how many evaluations the retention period would erase now; empty until that is known
record PreferencesState(String teamName, FolderState folder, OptionalInt wouldErase) {

    PreferencesState withTeamName(String name) {
        return new PreferencesState(name, folder, wouldErase);
    }

    PreferencesState withFolder(FolderState state) {
        return new PreferencesState(teamName, state, wouldErase);
    }

    PreferencesState withWouldErase(OptionalInt count) {
        return new PreferencesState(teamName, folder, count);
    }
}
