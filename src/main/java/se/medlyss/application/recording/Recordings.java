package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.medlyss.application.StorageException;

/// Opens recordings, ties them to evaluations, and finds them again.
public final class Recordings {

    /// What reads and plays them.
    ///
    /// @param player makes a player of an open recording
    public record Edge(
            SoundFiles sounds, PictureMaker pictures, RecordingFolders folders, Function<Sound, Playback> player) {}

    /// A linked recording that was looked for.
    ///
    /// @param recording empty when it is missing, or only a copy that the user has not confirmed
    public record Found(Located where, Optional<Recording> recording) {}

    /// What a recording is known by.
    public record Known(FileMark mark, SoundPicture picture) {}

    private final Edge edge;
    private final RecordingLinks links;
    private final FindRecording find;
    private final Supplier<Optional<Path>> root;
    private final InstantSource clock;

    /// @param root the folder that recordings come to, with folders of its own; empty for none. Asked on any thread
    public Recordings(Edge edge, RecordingLinks links, Supplier<Optional<Path>> root, InstantSource clock) {
        this.edge = edge;
        this.links = links;
        this.root = root;
        this.clock = clock;
        find = new FindRecording(edge.folders(), edge.sounds(), edge.pictures());
    }

    /// Opens a file. Takes as long as decoding it takes.
    public Recording open(Path file) throws RecordingException {
        Sound sound = edge.sounds().open(file);
        return new Recording(file, sound, edge.player().apply(sound));
    }

    /// Reads all of it once.
    ///
    /// @param stop see [PictureMaker]
    public SoundPicture picture(Recording recording, BooleanSupplier stop) throws RecordingException {
        return edge.pictures().picture(recording.sound(), stop);
    }

    /// What a recording is known by, whatever its file is called, and by what it sounds like. Reads all of it, twice.
    public Known known(Recording recording) throws RecordingException {
        return new Known(mark(recording.file()), picture(recording, () -> false));
    }

    /// What a file is known by. Reads all of it.
    public FileMark mark(Path file) throws RecordingException {
        return edge.folders().mark(file.toAbsolutePath());
    }

    /// The tie between an evaluation and its recording, to be kept. Reads the whole file.
    public RecordingLink link(UUID evaluation, Recording recording, SoundPicture picture) throws RecordingException {
        Path file = recording.file().toAbsolutePath();
        return new RecordingLink(
                evaluation,
                file,
                source(file),
                edge.folders().mark(file),
                picture.format().durationMs(),
                picture.envelope(),
                0,
                false,
                List.of(),
                clock.instant());
    }

    /// The tie between an evaluation and a file that is not opened for listening. Takes as long as reading all of it
    /// takes.
    public RecordingLink tied(UUID evaluation, Path file) throws RecordingException {
        Recording recording = open(file);
        try {
            return link(evaluation, recording, picture(recording, () -> false));
        } finally {
            recording.playback().close();
        }
    }

    /// Looks for a linked recording and opens it when it is the same. Takes as long as reading files takes.
    public Found reopen(RecordingLink link, List<Path> known) throws RecordingException {
        Located where = find.find(link, known);
        return new Found(where, where instanceof Located.Same same ? Optional.of(open(same.path())) : Optional.empty());
    }

    /// Where the first of these recordings lies that is still at its place. Takes as long as reading it takes.
    public Optional<Path> standing(List<RecordingLink> ties) {
        return ties.stream()
                .filter(tie -> find.check(tie, tie.path()) instanceof Located.Same)
                .map(RecordingLink::path)
                .findFirst();
    }

    /// How a file that the user points at fits a tie. Takes as long as reading it takes.
    public Located check(RecordingLink link, Path file) {
        return find.check(link, file.toAbsolutePath());
    }

    /// The tie with the recording at another place, perhaps in another file.
    public RecordingLink at(RecordingLink link, Path place, FileMark mark) {
        Path file = place.toAbsolutePath();
        return link.foundAt(file, file.equals(link.path()) ? link.folder() : source(file), mark);
    }

    /// The folder that recordings come to when the file lies under it; else the one that it lies in.
    private Path source(Path file) {
        return root.get()
                .map(Path::toAbsolutePath)
                .filter(file::startsWith)
                .or(() -> Optional.ofNullable(file.getParent()))
                .orElse(file);
    }

    /// Whether the agent was on the second channel in the latest recording from the same source. Called on the store
    /// thread.
    public boolean swappedAtSource(Path file) throws StorageException {
        return links.swappedUnder(source(file.toAbsolutePath()));
    }

    /// The tie of an evaluation. Called on the store thread.
    public Optional<RecordingLink> of(UUID evaluation) throws StorageException {
        return links.of(evaluation);
    }

    /// Keeps a tie. Called on the store thread.
    public void keep(RecordingLink link) throws StorageException {
        links.put(link);
    }

    /// The folders to look in: where recordings come to first. Called on the store thread.
    public List<Path> folders() throws StorageException {
        return Stream.concat(root.get().map(Path::toAbsolutePath).stream(), links.folders().stream())
                .distinct()
                .toList();
    }
}
