package se.medlyss.support;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.RecordingLinks;
import se.medlyss.application.recording.Recordings;
import se.medlyss.audio.DiskFolders;
import se.medlyss.audio.SoundFileReader;
import se.medlyss.audio.activity.OnePass;
import se.medlyss.audio.decode.Decoder;
import se.medlyss.audio.play.Player;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingDesk;

/// Recordings on real files, played without a device on a clock that a test moves.
public final class SoundWorld {

    /// The clock of the player.
    public final ManualTime time;

    public final ClockedExecutor thread;
    public final MemoryLinks links = new MemoryLinks();
    public final RecordingDesk desk;

    /// The folder that recordings come to.
    public Optional<Path> root = Optional.empty();

    private final Problems problems;
    private final Recordings recordings;

    public SoundWorld(ManualTime time, Problems problems) {
        this(time, problems, Runnable::run);
    }

    /// @param files reads the recordings, as late as a test lets it
    public SoundWorld(ManualTime time, Problems problems, Executor files) {
        this.time = time;
        this.problems = problems;
        thread = new ClockedExecutor(time);
        Recordings.Edge edge = new Recordings.Edge(
                new SoundFileReader(Decoder.shipped()),
                new OnePass(),
                new DiskFolders(),
                sound -> new Player(sound, _ -> Optional.empty(), thread, time));
        recordings = new Recordings(edge, links, () -> root, time);
        desk = desk(files);
    }

    /// A desk for the same recordings.
    ///
    /// @param files reads them, as late as a test lets it
    public RecordingDesk desk(Executor files) {
        Background store = new Background(Runnable::run, Runnable::run);
        return new RecordingDesk(recordings, new Background(files, Runnable::run), store, problems);
    }

    /// Ties in memory.
    public static final class MemoryLinks implements RecordingLinks {
        private final Map<UUID, RecordingLink> all = new HashMap<>();

        @Override
        public Optional<RecordingLink> of(UUID evaluation) {
            return Optional.ofNullable(all.get(evaluation));
        }

        @Override
        public void put(RecordingLink link) {
            all.put(link.evaluation(), link);
        }

        @Override
        public List<Path> folders() {
            return all.values().stream().map(RecordingLink::folder).distinct().toList();
        }

        @Override
        public boolean swappedUnder(Path folder) {
            return all.values().stream()
                    .filter(link -> link.folder().equals(folder))
                    .max(Comparator.comparing(RecordingLink::linkedAt))
                    .filter(RecordingLink::swapped)
                    .isPresent();
        }

        @Override
        public Set<Path> paths() {
            return all.values().stream().map(RecordingLink::path).collect(Collectors.toSet());
        }

        @Override
        public int countBefore(Instant limit) {
            return (int) all.values().stream()
                    .filter(link -> link.linkedAt().isBefore(limit))
                    .count();
        }

        @Override
        public int forgetBefore(Instant limit) {
            int before = all.size();
            all.values().removeIf(link -> link.linkedAt().isBefore(limit));
            return before - all.size();
        }
    }
}
