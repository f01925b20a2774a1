package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.util.UUID;

/// Why the recording of an evaluation did not open by itself, until the user has said what to do.
public sealed interface RecordingDoubt {

    /// The evaluation that it belongs to.
    UUID evaluation();

    /// It is nowhere that recordings were found before.
    record Gone(UUID evaluation) implements RecordingDoubt {}

    /// Another file sounds like the same call.
    ///
    /// @param likeness of the loudness over time, 0 to 1
    record Copy(UUID evaluation, Path file, double likeness) implements RecordingDoubt {}

    /// The user pointed at a file that does not sound like the call that was scored.
    record Other(UUID evaluation, Path file) implements RecordingDoubt {}
}
