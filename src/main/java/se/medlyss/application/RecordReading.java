package se.medlyss.application;

/// Reads records that anyone may have written. A record is judged alone: whatever it holds, it is either read
/// whole or refused with a reason.
public interface RecordReading {

    /// The most bytes that a record may have.
    int MAX_BYTES = 4 * 1024 * 1024;

    /// Reads one record.
    Outcome read(byte[] bytes);

    /// What became of it.
    sealed interface Outcome {}

    /// @param canonical the record's canonical form, which its hash was checked over; hash and signature
    ///                  included
    @SuppressWarnings("ArrayRecordComponent") // goes to a file as it is
    record Read(ExportedRecord record, byte[] canonical) implements Outcome {}

    /// @param place  where in the record; empty for all of it
    /// @param detail what is wrong there; empty when the reason says it all
    record Refused(Reason reason, String place, String detail) implements Outcome {}

    /// Why a record was refused, in the order in which it is looked for.
    enum Reason {
        /// The file could not be read.
        UNREADABLE,
        /// A folder, a link or a device.
        NOT_REGULAR,
        /// More than 4 MiB.
        SIZE,
        NOT_UTF8,
        JSON,
        DEPTH,
        DUPLICATE_KEY,
        TRAILING,
        /// Made for a newer version of the app.
        TOO_NEW,
        /// Another shape than the schema's.
        SCHEMA,
        /// Out of range, too long or too precise.
        RANGE,
        /// The content is not what the hash was made over.
        HASH,
        /// The signature that is there was not made over the hash with the key beside it, and no later one stands for
        /// it.
        SIGNATURE,
        /// Signatures are required, and no key that the centre approved for its writer stands for the record.
        UNKNOWN_WRITER
    }
}
