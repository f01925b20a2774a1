package se.medlyss.application.insight;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.people.Roster;

/// The centre's compilation: what everybody exported, read once more for its figures. Implemented by whoever
/// compiles. Called away from the screen and from the store.
public interface LatestCompilation {

    /// Hands over the evaluations of the latest compilation, each once, in any order.
    ///
    /// @param cancelled asked now and then; once true, reading ends early and what was handed over is dropped
    /// @throws LatestCompilationException when there is nothing to read, or it cannot be read
    Delivery read(Reader reader, BooleanSupplier cancelled) throws LatestCompilationException;

    /// Takes what is handed over. Nothing of it is kept as it is.
    interface Reader {

        /// A revision that counts: the standing one of an evaluation that was neither withdrawn nor erased.
        void counted(ExportedRecord.Evaluation record);

        /// An earlier revision of an evaluation that counts.
        void superseded(ExportedRecord.Evaluation record);
    }

    /// What came in with the evaluations.
    ///
    /// @param compiledAt  when the compilation was made
    /// @param roster      what the centre published about people; the evaluations are merged as it says
    /// @param writers     everybody who wrote
    /// @param quarantined what was refused
    record Delivery(Instant compiledAt, Roster roster, List<Writer> writers, List<Quarantined> quarantined) {
        public Delivery {
            writers = List.copyOf(writers);
            quarantined = List.copyOf(quarantined);
        }
    }

    /// One installation.
    ///
    /// @param id          32 hex digits
    /// @param records     valid records of it
    /// @param lastWritten when the latest of them was written
    /// @param missing     the sequence numbers that should be there and are not, from low to high
    record Writer(String id, int records, Instant lastWritten, List<Long> missing) {
        public Writer {
            missing = List.copyOf(missing);
        }
    }

    /// A file or a line of one that was refused.
    ///
    /// @param path   within the shared folder
    /// @param detail what is wrong where; empty when the reason says it all
    record Quarantined(String path, RecordReading.Reason reason, String detail) {}
}
