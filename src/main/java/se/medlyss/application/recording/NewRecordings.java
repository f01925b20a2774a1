package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.KnownNames;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;

/// Finds recordings in the watched folder that nobody has scored from yet.
public final class NewRecordings {

    /// A file that was written less than this ago may still be growing.
    static final Duration SETTLED = Duration.ofSeconds(10);

    /// What is older than this is no news.
    static final Duration NEWS = Duration.ofDays(14);

    /// How far the time in a name may lie from the time that the coach began to listen.
    static final Duration SAME_CALL = Duration.ofMinutes(5);

    private static final int MOST_FILES = 200;
    private static final int MOST_CALLS = 50;

    private final RecordingFolders folders;
    private final RecordingLinks links;
    private final EvaluationArchive archive;
    private final PeopleDirectory people;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone where the recording system's clock is
    public NewRecordings(
            RecordingFolders folders,
            RecordingLinks links,
            EvaluationArchive archive,
            PeopleDirectory people,
            InstantSource clock,
            ZoneId zone) {
        this.folders = folders;
        this.links = links;
        this.archive = archive;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /// The files that may be new, the newest first. May take as long as a share takes to answer.
    ///
    /// @param folder as the user gave it
    /// @return empty when the folder is not there
    public Optional<List<SeenFile>> look(String folder) {
        Instant now = clock.instant();
        return folders.newest(folder, MOST_FILES)
                .map(files -> files.stream()
                        .filter(file -> file.changed().isBefore(now.minus(SETTLED)))
                        .filter(file -> file.changed().isAfter(now.minus(NEWS)))
                        .toList());
    }

    /// Those of them that no evaluation is tied to, the newest first, each with the call that its name tells of.
    /// Called on the store thread.
    ///
    /// @param most how many at most
    public List<NewRecording> untied(List<SeenFile> seen, int most) throws StorageException {
        Set<Path> tied = links.paths();
        Map<String, String> names = KnownNames.in(people).agents();
        List<NewRecording> found = new ArrayList<>();
        for (SeenFile file : seen) {
            if (found.size() < most && !tied.contains(file.path().toAbsolutePath())) {
                found.add(new NewRecording(file.path(), file.changed(), call(file.path(), names)));
            }
        }
        return found;
    }

    /// The only untied live evaluation that began at about the time in the name, with an agent who is named there. By
    /// a day alone it is known only where an agent is named.
    private Optional<NewRecording.Call> call(Path file, Map<String, String> names) throws StorageException {
        String name = file.getFileName().toString();
        Optional<Instant> at = NamedTime.of(name).map(time -> time.atZone(zone).toInstant());
        if (at.isPresent()) {
            return only(at.get().minus(SAME_CALL), at.get().plus(SAME_CALL), mentioned(name, names), names);
        }
        Optional<LocalDate> day = NamedTime.day(name);
        Set<String> mentioned = mentioned(name, names);
        return day.isEmpty() || mentioned.isEmpty()
                ? Optional.empty()
                : only(midnight(day.get()), midnight(day.get().plusDays(1)).minusNanos(1), mentioned, names);
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private Optional<NewRecording.Call> only(
            Instant from, Instant until, Set<String> mentioned, Map<String, String> names) throws StorageException {
        List<EvaluationSummary> left = new ArrayList<>();
        for (EvaluationSummary each : archive.page(began(from, until), 0, MOST_CALLS)) {
            boolean live = each.mode() == Mode.LIVE || each.mode() == Mode.MYSTERY;
            boolean fits = mentioned.isEmpty() || mentioned.contains(each.agent());
            if (live && fits && !each.practice() && links.of(each.id()).isEmpty()) {
                left.add(each);
            }
        }
        return left.size() == 1
                ? Optional.of(new NewRecording.Call(
                        left.getFirst().id(),
                        names.getOrDefault(left.getFirst().agent(), ""),
                        left.getFirst().startedAt()))
                : Optional.empty();
    }

    /// The agents whose first name stands in the file's name as a word of its own.
    private static Set<String> mentioned(String file, Map<String, String> names) {
        Set<String> words =
                Arrays.stream(file.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).collect(Collectors.toSet());
        return names.entrySet().stream()
                .filter(each ->
                        words.contains(each.getValue().strip().split(" ", 2)[0].toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static EvaluationQuery began(Instant from, Instant until) {
        return EvaluationQuery.in(Life.WRAP_UP, Life.PARKED, Life.FINAL).between(from, until);
    }
}
