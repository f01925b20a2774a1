package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which recording an evaluation belongs to. The file itself stays where it is.
///
/// @param path       where it was last seen
/// @param folder     the folder that recordings lie under; the file may move with it
/// @param durationMs its length
/// @param envelope   what a copy in another format is recognised by
/// @param anchorMs   the place in the recording, in milliseconds, where the evaluation's log begins; may be negative
/// @param swapped    the agent is on the second channel
/// @param segments   where the user put the estimate of who talks right
public record RecordingLink(
        UUID evaluation,
        Path path,
        Path folder,
        FileMark mark,
        long durationMs,
        Envelope envelope,
        long anchorMs,
        boolean swapped,
        List<Segment> segments,
        Instant linkedAt) {

    public RecordingLink {
        segments = List.copyOf(segments);
    }

    /// The file's place under its folder; its name alone when it lies elsewhere.
    public Path relative() {
        return path.startsWith(folder) ? folder.relativize(path) : path.getFileName();
    }

    /// The same recording at another place, perhaps another copy of it.
    public RecordingLink foundAt(Path place, Path under, FileMark found) {
        return new RecordingLink(
                evaluation, place, under, found, durationMs, envelope, anchorMs, swapped, segments, linkedAt);
    }

    /// Laid on the recording so that this moment of the log is at this place in the recording.
    ///
    /// @param logMs       offset in the log, for example of the greeting
    /// @param recordingMs where it is heard
    public RecordingLink anchored(long logMs, long recordingMs) {
        return new RecordingLink(
                evaluation, path, folder, mark, durationMs, envelope, recordingMs - logMs, swapped, segments, linkedAt);
    }

    public RecordingLink withSwapped(boolean now) {
        return new RecordingLink(
                evaluation, path, folder, mark, durationMs, envelope, anchorMs, now, segments, linkedAt);
    }

    public RecordingLink withSegments(List<Segment> now) {
        return new RecordingLink(
                evaluation, path, folder, mark, durationMs, envelope, anchorMs, swapped, now, linkedAt);
    }
}
