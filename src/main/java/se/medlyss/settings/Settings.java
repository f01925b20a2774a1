package se.medlyss.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;

/// Everything that is chosen on this computer.
///
/// @param coach who listens here; empty until someone has said
/// @param retentionMonths evaluations older than this erase themselves; 0 keeps them
/// @param retentionAnnounced when it was first shown what this period would erase; empty while nothing is announced
/// @param keys the changed keys, by command
/// @param firstStartDone whether the first-start page was filled in or skipped
/// @param figures what the figures were last of, by the name of each filter
public record Settings(
        Appearance appearance,
        Optional<Coach> coach,
        Sharing sharing,
        Listening listening,
        RecordingRules recordings,
        int retentionMonths,
        Optional<Instant> retentionAnnounced,
        Map<String, List<String>> keys,
        Windows windows,
        boolean firstStartDone,
        Map<String, String> figures) {

    public Settings {
        keys = Map.copyOf(keys);
        figures = Map.copyOf(figures);
        retentionMonths = Math.max(0, retentionMonths);
    }

    /// The settings of a new installation.
    public static Settings standard(Language language) {
        return new Settings(
                new Appearance(language, Theme.SYSTEM, 100),
                Optional.empty(),
                new Sharing(Optional.empty(), ReleasePolicy.TALKED_THROUGH, false),
                new Listening(true, false, 0, 0, 80),
                RecordingRules.STANDARD,
                24,
                Optional.empty(),
                Map.of(),
                new Windows(Optional.empty(), Optional.empty()),
                false,
                Map.of());
    }

    /// The same with another appearance.
    public Settings with(Appearance changed) {
        return new Settings(
                changed,
                coach,
                sharing,
                listening,
                recordings,
                retentionMonths,
                retentionAnnounced,
                keys,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with another person listening.
    public Settings with(Coach changed) {
        return new Settings(
                appearance,
                Optional.of(changed),
                sharing,
                listening,
                recordings,
                retentionMonths,
                retentionAnnounced,
                keys,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with another way of sharing.
    public Settings with(Sharing changed) {
        return new Settings(
                appearance,
                coach,
                changed,
                listening,
                recordings,
                retentionMonths,
                retentionAnnounced,
                keys,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with another way of listening.
    public Settings with(Listening changed) {
        return new Settings(
                appearance,
                coach,
                sharing,
                changed,
                recordings,
                retentionMonths,
                retentionAnnounced,
                keys,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with other rules for recordings.
    public Settings with(RecordingRules changed) {
        return new Settings(
                appearance,
                coach,
                sharing,
                listening,
                changed,
                retentionMonths,
                retentionAnnounced,
                keys,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with windows elsewhere.
    public Settings with(Windows changed) {
        return new Settings(
                appearance,
                coach,
                sharing,
                listening,
                recordings,
                retentionMonths,
                retentionAnnounced,
                keys,
                changed,
                firstStartDone,
                figures);
    }

    /// The same with another retention period, in months; 0 keeps everything. What was announced for the old one no
    /// longer holds.
    public Settings withRetentionMonths(int months) {
        return months == retentionMonths ? this : withRetention(months, Optional.empty());
    }

    /// The same with what the retention period would erase first shown at this instant; empty when nothing is
    /// announced.
    public Settings withRetentionAnnounced(Optional<Instant> shown) {
        return withRetention(retentionMonths, shown);
    }

    private Settings withRetention(int months, Optional<Instant> shown) {
        return new Settings(
                appearance,
                coach,
                sharing,
                listening,
                recordings,
                months,
                shown,
                keys,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with other changed keys.
    public Settings withKeys(Map<String, List<String>> changed) {
        return new Settings(
                appearance,
                coach,
                sharing,
                listening,
                recordings,
                retentionMonths,
                retentionAnnounced,
                changed,
                windows,
                firstStartDone,
                figures);
    }

    /// The same with the first start behind.
    public Settings withFirstStartDone() {
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
                true,
                figures);
    }

    /// The same with figures of something else.
    public Settings withFigures(Map<String, String> changed) {
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
                changed);
    }
}
