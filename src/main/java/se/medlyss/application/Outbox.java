package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What waits for the shared folder. A row's bytes, sequence and previous hash are fixed in the transaction that
/// releases
/// it, and never change after. Called on the store thread only.
public interface Outbox {

    /// What a record tells the centre.
    enum Kind {
        EVALUATION,
        WITHDRAWAL,
        ERASURE
    }

    /// How far a record has come.
    enum State {
        /// Released; not yet in the folder.
        WAITING,
        /// In the folder under its final name.
        WRITTEN,
        /// Read again and found the same.
        VERIFIED,
        /// The centre has read it.
        RECEIVED,
        /// The centre refused it, with a reason.
        REFUSED
    }

    /// The place of a record in its writer's chain.
    ///
    /// @param writer   32 hex digits, this installation
    /// @param sequence 1 for the first, without gaps
    /// @param previous the hash of the record before; null for the first
    record Position(String writer, long sequence, @Nullable String previous) {}

    /// A record's bytes.
    ///
    /// @param month    `yyyy-MM` of the call's start, UTC
    /// @param fileName within the writer's folder of that month
    /// @param hash     64 lowercase hex digits
    @SuppressWarnings("ArrayRecordComponent") // the bytes are written as they are and compared with Arrays.equals
    record Made(String month, String fileName, byte[] bytes, String hash) {}

    /// Makes the bytes once the position is known.
    @FunctionalInterface
    interface Maker {
        /// @param parent the hash of this evaluation's previous released revision; null for its first
        Made make(Position position, @Nullable String parent);
    }

    /// A row.
    ///
    /// @param detail why it waits or was refused; empty when there is nothing to say
    record Row(
            UUID evaluation,
            int revision,
            Kind kind,
            Position position,
            Made record,
            State state,
            Instant at,
            String detail) {}

    /// Where the outbox stands.
    ///
    /// @param waiting      rows that are not in the folder yet
    /// @param waitingSince when the oldest of them was released; null when none waits
    /// @param lastWritten  when a record last reached the folder; null when none has
    record Status(
            int waiting,
            @Nullable Instant waitingSince,
            @Nullable Instant lastWritten) {}

    /// Releases a record in one transaction; releasing the same revision and kind again gives the row that exists.
    Row release(UUID evaluation, int revision, Kind kind, Instant at, Maker maker) throws StorageException;

    /// Rows in any of these states, by sequence.
    List<Row> rows(State... states) throws StorageException;

    /// All rows of an evaluation, by sequence.
    List<Row> rows(UUID evaluation) throws StorageException;

    /// Moves a row on.
    void mark(long sequence, State state, Instant at, String detail) throws StorageException;

    /// Removes the bytes of an erased evaluation's rows; sequence and hash stay, so that the chain has no gap.
    void forget(UUID evaluation) throws StorageException;

    Status status() throws StorageException;

    /// This installation's writer id: 32 random hex digits, made with the store.
    String writer() throws StorageException;
}
