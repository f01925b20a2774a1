package se.medlyss.application.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// The files that recordings may be. Nothing is ever written there.
public interface RecordingFolders {

    /// A file's size in bytes; empty when there is no such file.
    OptionalLong size(Path file);

    /// Reads a whole file for its mark.
    FileMark mark(Path file) throws RecordingException;

    /// The files in a folder and below it, a limited number of them; none when it cannot be read.
    List<Path> files(Path folder);
}
