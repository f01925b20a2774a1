package se.medlyss.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
/// @param answersRead what others said of one's evaluations and was opened from where it is told, the latest last
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
        Map<String, String> figures,
        List<String> answersRead) {

    /// Each is told of for two weeks alone.
    private static final int MOST_READ = 100;

    public Settings {
        keys = Map.copyOf(keys);
        figures = Map.copyOf(figures);
        answersRead = List.copyOf(answersRead);
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
                Map.of(),
                List.of());
    }

    /// The same with another appearance.
    public Settings with(Appearance changed) {
        return changed(next -> next.appearance = changed);
    }

    /// The same with another person listening.
    public Settings with(Coach changed) {
        return changed(next -> next.coach = Optional.of(changed));
    }

    /// The same with another way of sharing.
    public Settings with(Sharing changed) {
        return changed(next -> next.sharing = changed);
    }

    /// The same with another way of listening.
    public Settings with(Listening changed) {
        return changed(next -> next.listening = changed);
    }

    /// The same with other rules for recordings.
    public Settings with(RecordingRules changed) {
        return changed(next -> next.recordings = changed);
    }

    /// The same with windows elsewhere.
    public Settings with(Windows changed) {
        return changed(next -> next.windows = changed);
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

    /// The same with other changed keys.
    public Settings withKeys(Map<String, List<String>> changed) {
        return changed(next -> next.keys = changed);
    }

    /// The same with the first start behind.
    public Settings withFirstStartDone() {
        return changed(next -> next.firstStartDone = true);
    }

    /// The same with figures of something else.
    public Settings withFigures(Map<String, String> changed) {
        return changed(next -> next.figures = changed);
    }

    /// The same with that one opened.
    public Settings withAnswerRead(String answer) {
        List<String> read = Stream.concat(answersRead.stream().filter(each -> !each.equals(answer)), Stream.of(answer))
                .toList();
        return changed(next -> next.answersRead = read.subList(Math.max(0, read.size() - MOST_READ), read.size()));
    }

    private Settings withRetention(int months, Optional<Instant> shown) {
        return changed(next -> {
            next.retentionMonths = months;
            next.retentionAnnounced = shown;
        });
    }

    private Settings changed(Consumer<SettingsDraft> change) {
        SettingsDraft next = new SettingsDraft(this);
        change.accept(next);
        return next.settings();
    }
}
