package se.medlyss.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medlyss.people.Coach;

/// The next settings while they are put together: the ones before, with what is different.
final class SettingsDraft {

    Appearance appearance;
    Optional<Coach> coach;
    Sharing sharing;
    Listening listening;
    RecordingRules recordings;
    int retentionMonths;
    Optional<Instant> retentionAnnounced;
    Map<String, List<String>> keys;
    Windows windows;
    boolean firstStartDone;
    Map<String, String> figures;
    List<String> answersRead;

    SettingsDraft(Settings before) {
        appearance = before.appearance();
        coach = before.coach();
        sharing = before.sharing();
        listening = before.listening();
        recordings = before.recordings();
        retentionMonths = before.retentionMonths();
        retentionAnnounced = before.retentionAnnounced();
        keys = before.keys();
        windows = before.windows();
        firstStartDone = before.firstStartDone();
        figures = before.figures();
        answersRead = before.answersRead();
    }

    Settings settings() {
        return new Settings(
                appearance,
                coach,
                sharing,
                listening,
                recordings,
                retentionMonths,
                retentionAnnounced,
                keys,
                windows,
                firstStartDone,
                figures,
                answersRead);
    }
}
