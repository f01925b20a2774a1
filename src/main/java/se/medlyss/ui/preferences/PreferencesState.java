package se.medlyss.ui.preferences;

import java.util.List;
import java.util.OptionalInt;
import se.medlyss.application.sharing.RefusedRecords.Refused;

/// What the settings page shows beside the settings themselves.
///
/// @param teamName the name of the coach's team; empty for none
/// @param wouldErase how many evaluations the retention period would erase now; empty until that is known
/// @param refused    what the centre could not take in
/// @param key        the fingerprint of what this computer signs with; empty until that is known
record PreferencesState(
        String teamName, FolderState folder, OptionalInt wouldErase, List<Refused> refused, String key) {

    PreferencesState {
        refused = List.copyOf(refused);
    }

    PreferencesState withRefused(List<Refused> all) {
        return new PreferencesState(teamName, folder, wouldErase, all, key);
    }

    PreferencesState withTeamName(String name) {
        return new PreferencesState(name, folder, wouldErase, refused, key);
    }

    PreferencesState withFolder(FolderState state) {
        return new PreferencesState(teamName, state, wouldErase, refused, key);
    }

    PreferencesState withWouldErase(OptionalInt count) {
        return new PreferencesState(teamName, folder, count, refused, key);
    }

    PreferencesState withKey(String fingerprint) {
        return new PreferencesState(teamName, folder, wouldErase, refused, fingerprint);
    }
}
