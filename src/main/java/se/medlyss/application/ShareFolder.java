package se.medlyss.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The shared folder: no server, no lock, no file ever replaced. Every operation has a timeout, because a dead
/// share hangs.
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
        /// The app keeps its own data in the folder, or the folder lies in the app's own.
        OWN_DATA,
        MISSING,
        READ_ONLY,
        FULL,
        DENIED,
        SLOW,
        IN_USE,
        FAILED
    }

    /// What stands under a name.
    enum Presence {
        /// Just these bytes.
        SAME,
        /// Nothing.
        MISSING,
        /// Other bytes.
        OTHER,
        /// That cannot be told now.
        UNREACHABLE
    }

    /// What the centre says about a writer's records.
    ///
    /// @param received sequences that it has read, in ascending order and without overlap
    /// @param refused  files of the writer's that it refused, whole or in part
    record Receipt(List<Range> received, List<Refusal> refused) {

        public Receipt {
            received = List.copyOf(received);
            refused = List.copyOf(refused);
        }

        /// Whether the centre has read the record with this sequence.
        public boolean has(long sequence) {
            return received.stream().anyMatch(range -> range.first() <= sequence && sequence <= range.last());
        }
    }

    /// Sequences from the first to the last, both included.
    record Range(long first, long last) {}

    /// A refused file and why, as one of the centre's reason codes.
    ///
    /// @param file its path, relative to `<share>/medlyss`
    record Refusal(String file, String reason) {}

    /// Makes the folder ready: the layout, its README and the schemas. Nothing that is there is changed. Fails
    /// when the folder itself is not there, because then a network drive is away.
    Result prepare();

    /// Writes a file once, by temporary name and a move that never replaces.
    ///
    /// @param path relative to `<share>/medlyss`, with `/`
    Result write(String path, byte[] bytes);

    /// Removes own temporaries that were left behind more than a day ago.
    ///
    /// @param path a folder of this writer's
    void tidy(String path);

    /// Compares a file with these bytes.
    Presence presence(String path, byte[] bytes);

    /// The names in a folder, without those of temporaries; none when the folder is not there.
    ///
    /// @return empty when it cannot be listed now
    Optional<Set<String>> names(String path);

    /// The content of a file, its first 4 MiB and a byte at most; links are not followed.
    ///
    /// @return empty when it is not there, is no regular file, or cannot be read now
    Optional<byte[]> read(String path);

    /// Removes one of this writer's own files, because it was erased, and any temporaries beside it. True when
    /// it is gone.
    boolean remove(String path);

    /// The newest receipt for a writer; empty when there is none or it cannot be read now.
    Optional<Receipt> receipt(String writer);
}
