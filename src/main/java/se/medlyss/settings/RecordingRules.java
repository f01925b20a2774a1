package se.medlyss.settings;

import java.time.Instant;
import java.util.Optional;
import se.medlyss.application.KeepingRule;

/// Where recordings come from, and how long evaluations know theirs.
///
/// @param folder       the folder that is watched for new recordings, as the user gave it; empty for none
/// @param keptDays     for how many days an evaluation knows its recording; 0 as long as there is the evaluation
/// @param keptDaysFrom when that was chosen; empty for the standard
public record RecordingRules(Optional<String> folder, int keptDays, Optional<Instant> keptDaysFrom) {

    /// No folder, and ninety days.
    public static final RecordingRules STANDARD = new RecordingRules(Optional.empty(), 90, Optional.empty());

    public RecordingRules {
        keptDays = Math.max(0, keptDays);
    }

    /// The same with another folder; a blank path is none.
    public RecordingRules withFolder(String path) {
        return new RecordingRules(Optional.of(path.strip()).filter(given -> !given.isEmpty()), keptDays, keptDaysFrom);
    }

    /// The same with another time to keep them, chosen at this instant.
    public RecordingRules withKeptDays(int days, Instant now) {
        return days == keptDays ? this : new RecordingRules(folder, days, Optional.of(now));
    }

    /// The rule that says what is forgotten when.
    public KeepingRule keeping() {
        return new KeepingRule(keptDays, keptDaysFrom);
    }
}
