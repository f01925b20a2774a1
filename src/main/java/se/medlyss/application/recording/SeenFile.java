package se.medlyss.application.recording;

import java.nio.file.Path;
import java.time.Instant;

/// A file that looks like a recording, by its name.
///
/// @param changed when it was last written
public record SeenFile(Path path, Instant changed) {}
