package se.medlyss.application.recording;

import java.nio.file.Path;

/// Where a linked recording is now.
public sealed interface Located {

    /// The very same file.
    record Same(Path path, FileMark mark) implements Located {}

    /// It sounds like the same call, in another file. The user has to say so too.
    ///
    /// @param likeness 0 to 1
    record Copy(Path path, FileMark mark, double likeness) implements Located {}

    /// It is nowhere that recordings were found before.
    record Missing() implements Located {}
}
