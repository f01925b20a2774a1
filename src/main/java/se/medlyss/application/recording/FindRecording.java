package se.medlyss.application.recording;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Finds a recording again: at its place, at the same place under a folder that moved, or by its size and content
/// anywhere under the known folders. A copy in another format is recognised by its envelope.
public final class FindRecording {

    private static final double LENGTH_TOLERANCE = 0.02;

    private final RecordingFolders folders;
    private final SoundFiles sounds;
    private final PictureMaker pictures;

    public FindRecording(RecordingFolders folders, SoundFiles sounds, PictureMaker pictures) {
        this.folders = folders;
        this.sounds = sounds;
        this.pictures = pictures;
    }

    /// Looks for it. Takes as long as reading a few files takes.
    ///
    /// @param known folders that recordings were found under before
    public Located find(RecordingLink link, List<Path> known) {
        Set<Path> places = new LinkedHashSet<>();
        places.add(link.path());
        for (Path folder : known) {
            places.add(folder.resolve(link.relative()));
        }
        Optional<Located> near =
                places.stream().flatMap(place -> same(link, place).stream()).findFirst();
        return near.orElseGet(() -> searched(link, known));
    }

    /// How a file that the user points at fits the link: the same, a copy, or something else.
    public Located check(RecordingLink link, Path file) {
        return same(link, file).or(() -> copy(link, file)).orElseGet(Located.Missing::new);
    }

    private Located searched(RecordingLink link, List<Path> known) {
        List<Path> all = known.stream()
                .flatMap(folder -> folders.files(folder).stream())
                .distinct()
                .toList();
        String name = bareName(link.path());
        return all.stream()
                .flatMap(file -> same(link, file).stream())
                .findFirst()
                .or(() -> all.stream()
                        .filter(file -> bareName(file).equals(name))
                        .flatMap(file -> copy(link, file).stream())
                        .findFirst())
                .orElseGet(Located.Missing::new);
    }

    private Optional<Located> same(RecordingLink link, Path file) {
        OptionalLong size = folders.size(file);
        if (size.isEmpty() || size.getAsLong() != link.mark().bytes()) {
            return Optional.empty();
        }
        try {
            FileMark mark = folders.mark(file);
            return mark.equals(link.mark()) ? Optional.of(new Located.Same(file, mark)) : Optional.empty();
        } catch (RecordingException unreadable) {
            // A file that cannot be read is not the one that was read before.
            return Optional.empty();
        }
    }

    private Optional<Located> copy(RecordingLink link, Path file) {
        try (Sound sound = sounds.open(file)) {
            long apart = Math.abs(sound.format().durationMs() - link.durationMs());
            if (apart > Math.max(Envelope.STEP_MS, link.durationMs() * LENGTH_TOLERANCE)) {
                return Optional.empty();
            }
            double likeness = pictures.picture(sound, () -> false).envelope().likeness(link.envelope());
            return likeness >= Envelope.SAME
                    ? Optional.of(new Located.Copy(file, folders.mark(file), likeness))
                    : Optional.empty();
        } catch (RecordingException unreadable) {
            return Optional.empty();
        }
    }

    private static String bareName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
