package se.medlyss.application;

/// The shared folder: no server, no lock, no file ever replaced. Every operation has a timeout, because a dead share
/// hangs.
public interface ShareFolder {

    /// What became of a write.
    sealed interface Result {}

    /// It is there under its final name, and was flushed as far as the system can.
    record Written() implements Result {}

    /// The same bytes were there already.
    record AlreadyThere() implements Result {}

    /// It could not be written now; try again later.
    record Unavailable(Reason reason, String detail) implements Result {}

    /// Another content stands under this name. It was left as it is.
    record NameTaken() implements Result {}

    /// Why the folder cannot be used right now.
    enum Reason {
        NOT_SET,
        MISSING,
        READ_ONLY,
        FULL,
        DENIED,
        SLOW,
        IN_USE,
        FAILED
    }

    /// Writes a file once, by temporary name and atomic move without replace.
    ///
    /// @param path relative to `<share>/medlyss`, with `/`
    Result write(String path, byte[] bytes);

    /// Whether the file is there with just these bytes.
    boolean holds(String path, byte[] bytes);

    /// Whether the folder can be reached and written.
    Result check();

    /// Removes one of this writer's own files, because it was erased. True when it is gone.
    boolean remove(String path);
}
