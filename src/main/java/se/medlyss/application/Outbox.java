package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.signing.SigningKey;

/// What waits for the shared folder. A row's bytes, sequence and previous hash are fixed in the transaction
/// that releases it, and never change after. Called on the store thread only.
public interface Outbox {

    /// The most that [#received] moves on in one transaction.
    int RECEIVED_AT_A_TIME = 500;

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
        REFUSED,
        /// Its bytes are gone here and its file is gone from the folder; an erasure record stands for it.
        ERASED
    }

    /// Who writes here. A restored or copied home must not go on in its old chain: it becomes a new writer.
    ///
    /// @param writer       32 hex digits, this installation
    /// @param predecessor  the writer that this one follows on; null for the first
    /// @param place        where the home was when it was last opened; empty when it never was
    /// @param mark         what the latest start wrote here and beside the database
    /// @param previousMark what the start before wrote; empty when there was none
    record Identity(String writer, @Nullable String predecessor, String place, String mark, String previousMark) {}

    /// The place of a record in its writer's chain.
    ///
    /// @param writer      32 hex digits, this installation
    /// @param sequence    1 for the writer's first, without gaps
    /// @param previous    the hash of the writer's record before; null for its first
    /// @param predecessor the writer that this one follows on; null for the first
    record Position(
            String writer,
            long sequence,
            @Nullable String previous,
            @Nullable String predecessor) {}

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
        /// @param parent the hash of this evaluation's previous released revision, whoever wrote it; null for
        ///               its first
        /// @param key    what the writer signs with; null for a record without a signature
        Made make(Position position, @Nullable String parent, @Nullable SigningKey key);
    }

    /// A row.
    ///
    /// @param record its bytes are empty once they were forgotten
    /// @param file   where it lies in the writer's folder of the month: the record's own name, or a batch
    /// @param at     when it came into its state
    /// @param detail why it waits or was refused; empty when there is nothing to say
    record Row(
            UUID evaluation,
            int revision,
            Kind kind,
            Position position,
            Made record,
            String file,
            State state,
            Instant at,
            String detail) {

        /// As an erasure of it names it.
        public ExportedRecord.Erased erased() {
            return new ExportedRecord.Erased(position.writer(), position.sequence(), record.hash());
        }

        /// Whether its bytes are gone, because the evaluation was erased.
        public boolean forgotten() {
            return record.bytes().length == 0;
        }
    }

    /// Where the outbox stands.
    ///
    /// @param waiting      rows that are not in the folder yet
    /// @param erasures     those of them that tell of an erasure
    /// @param waitingSince when the oldest of them was released; null when none waits
    /// @param lastWritten  when a record last reached the folder; null when none has
    /// @param refused      rows that are [State#REFUSED]
    record Status(
            int waiting,
            int erasures,
            @Nullable Instant waitingSince,
            @Nullable Instant lastWritten,
            int refused) {}

    /// The evaluations, practice calls apart, that are final or withdrawn and whose standing revision has no
    /// row yet; oldest first.
    List<UUID> unreleased() throws StorageException;

    /// Releases a record in one transaction; releasing the same revision and kind again gives the row that
    /// exists.
    Row release(UUID evaluation, int revision, Kind kind, Instant at, Maker maker) throws StorageException;

    /// The first rows in this state, by writer's age and sequence; forgotten ones are left out.
    List<Row> rows(State state, int limit) throws StorageException;

    /// All rows of an evaluation, oldest first.
    List<Row> rows(UUID evaluation) throws StorageException;

    /// When this revision was released: its bytes are fixed since, and what is added to it later is not in them.
    /// Empty when it was not.
    default Optional<Instant> released(UUID evaluation, int revision) throws StorageException {
        return rows(evaluation).stream()
                .filter(row -> row.revision() == revision && row.kind() == Kind.EVALUATION)
                .map(Row::at)
                .findFirst();
    }

    /// The rows that lie, or are to lie, in one file, by sequence.
    List<Row> rows(String writer, String month, String file) throws StorageException;

    /// Forgotten rows that are not [State#ERASED] yet: their files are still to be removed.
    List<Row> forgotten() throws StorageException;

    /// The evaluations whose erasure was begun and not finished: an erasure row stands and the evaluation's own
    /// rows or bytes still do too, or bytes were forgotten and no erasure row stands (it was dropped with its
    /// writer).
    List<UUID> unfinishedErasures() throws StorageException;

    /// By month, the names of all files that this writer has, or had, or is to have in the folder.
    Map<String, Set<String>> files(String writer) throws StorageException;

    /// Moves rows on, in one transaction. They are found by writer and sequence.
    void mark(List<Position> positions, State state, Instant at, String detail) throws StorageException;

    /// Moves rows that are written or verified, or that were refused for their key, on to [State#RECEIVED], from the
    /// first sequence to the last, at most [#RECEIVED_AT_A_TIME] of them.
    ///
    /// @return how many it moved; none when there is no more to move
    int received(String writer, long first, long last, Instant at) throws StorageException;

    /// Rows that are written or verified wait again, because these files are no longer in the folder.
    void lost(String writer, String month, Set<String> files, Instant at) throws StorageException;

    /// Lets rows of one month go to the folder together, as one file of that name, and wait for it. In one
    /// transaction, so that a worker that was killed goes on with the same file.
    void gather(List<Position> positions, String file) throws StorageException;

    /// Removes the bytes of an erased evaluation's rows of kind evaluation and withdrawal; sequence, hash and
    /// file name stay, so that the chain has no gap and the files can be found.
    void forget(UUID evaluation) throws StorageException;

    Status status() throws StorageException;

    /// This installation. Its writer's 32 random hex digits are made with the store.
    Identity identity() throws StorageException;

    /// This installation's writer as it was known last; empty as long as [#identity] was never asked. From any thread.
    String writer();

    /// What this installation signs with. It is made with its writer, or once it is missed: a lost key is a new one.
    SigningKey signingKey() throws StorageException;

    /// Keeps the identity. When it names another writer, its key is another one too and the one before is gone,
    /// sequences begin at 1 again, and rows of the writer before that still wait are dropped in the same
    /// transaction, so that their evaluations are unreleased again. What an erasure among them was to remove is
    /// forgotten then, and the erasure is unfinished.
    void become(Identity identity) throws StorageException;
}
