package se.medlyss.application.compilation;

import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;

/// Checks records as strictly as [RecordReading], but for their signatures ([Vouching]), and tells only what the
/// compilation has to know of them. From several threads.
public interface RecordScreening {

    /// Checks one record, which is these bytes from `from` to before `to`.
    Screened screen(byte[] bytes, int from, int to);

    /// Checks the record that begins at `from` when it is in its canonical form and a line of its own, and tells by
    /// that
    /// where the line ends. Null for any other, right or wrong, of which it says nothing.
    ///
    /// @param to what was read of the lines ends before it
    default @Nullable Valid screenLine(byte[] bytes, int from, int to) {
        return null;
    }

    /// Reads a record whole.
    ///
    /// @throws IllegalArgumentException when [#screen] would refuse it
    ExportedRecord read(byte[] bytes, int from, int to);

    /// What became of a record.
    sealed interface Screened {}

    /// The record's canonical form, hash and signature included, is in `bytes` from `from` to before `to`. They may
    /// be the bytes that were given, and are then only good for as long as those are.
    @SuppressWarnings("ArrayRecordComponent") // goes to a file as it is
    record Valid(RecordFacts facts, byte[] bytes, int from, int to) implements Screened {}

    /// @param place  where in the record; empty for all of it
    /// @param detail what is wrong there; empty when the reason says it all
    record Refused(RecordReading.Reason reason, String place, String detail) implements Screened {}
}
