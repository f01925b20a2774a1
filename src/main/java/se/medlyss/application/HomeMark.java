package se.medlyss.application;

import java.util.Optional;

/// A file beside the database that every start writes anew. A database that was restored alone does not fit it.
public interface HomeMark {

    /// What the latest start wrote: the writer and its mark, with a space between. Empty when there is none.
    Optional<String> read() throws StorageException;

    /// Replaces it in one step.
    void write(String mark) throws StorageException;
}
