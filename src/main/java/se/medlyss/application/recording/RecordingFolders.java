package se.medlyss.application.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The files that recordings may be. Nothing is ever written there.
public interface RecordingFolders {

    /// A file's size in bytes; empty when there is no such file.
    OptionalLong size(Path file);

    /// Reads a whole file for its mark.
    FileMark mark(Path file) throws RecordingException;

    /// The files in a folder and below it, a limited number of them; none when it cannot be read.
    List<Path> files(Path folder);

    /// Whether a folder is there and can be read. May take as long as a share takes to answer.
    ///
    /// @param folder as the user gave it
    boolean isThere(String folder);

    /// The files in a folder and below it that are named like recordings, the newest first. May take as long as a
    /// share takes to answer.
    ///
    /// @param folder as the user gave it
    /// @return empty when the folder is not there
    Optional<List<SeenFile>> newest(String folder, int most);
}
