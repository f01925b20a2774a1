package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A recording that nobody has scored from yet.
///
/// @param changed when the file was written
/// @param call    the evaluation of the same call, as far as its name tells
public record NewRecording(Path path, Instant changed, Optional<Call> call) {

    /// An evaluation that was made live.
    ///
    /// @param agent the agent's name
    public record Call(UUID evaluation, String agent, Instant startedAt) {}

    /// The file's name.
    public String name() {
        return path.getFileName().toString();
    }
}
