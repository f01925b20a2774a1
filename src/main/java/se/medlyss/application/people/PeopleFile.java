package se.medlyss.application.people;

import java.nio.file.Path;

/// Reads a file with a list of people. The file may lie on a share that hangs: not for the store's or the screen's
/// thread.
@FunctionalInterface
public interface PeopleFile {

    /// The file's lines, as they stand there.
    PeopleTable read(Path file) throws PeopleFileException;
}
