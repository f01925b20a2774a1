package se.medlyss.application.insight;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;

/// The centre's compilation: what everybody exported, read once more for its figures. Implemented by whoever
/// compiles. Called away from the screen and from the store.
public interface LatestCompilation {

    /// Names the latest compilation without reading its evaluations: another name for every other content or time.
    ///
    /// @param cancelled asked now and then; once true, it ends early
    /// @throws LatestCompilationException when there is nothing to read, or it cannot be read
    String identity(BooleanSupplier cancelled) throws LatestCompilationException;

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
    /// @param identity    as [#identity] told when it was read
    /// @param compiledAt  when the compilation was made
    /// @param roster      what the centre published about people; the evaluations are merged as it says
    /// @param writers     everybody who wrote
    /// @param quarantined what was refused
    /// @param claims      what somebody at the centre has to decide about writers
    /// @param remarks     what else somebody should look at
    /// @param underway    where files lie that seem to be half there, and are read again
    /// @param passedOver  where files lie among the records that are none by their names; nothing of them was read
    /// @param keys        the public keys that writers published
    record Delivery(
            String identity,
            Instant compiledAt,
            Roster roster,
            List<Writer> writers,
            List<Quarantined> quarantined,
            List<Claim> claims,
            List<Remark> remarks,
            List<String> underway,
            List<String> passedOver,
            List<WriterKey> keys) {
        public Delivery {
            writers = List.copyOf(writers);
            quarantined = List.copyOf(quarantined);
            claims = List.copyOf(claims);
            remarks = List.copyOf(remarks);
            underway = List.copyOf(underway);
            passedOver = List.copyOf(passedOver);
            keys = List.copyOf(keys);
        }
    }

    /// One installation.
    ///
    /// @param id          32 hex digits
    /// @param records     valid records of it
    /// @param lastWritten when the latest of them was written
    /// @param missing     the sequence numbers that should be there and are not, from low to high
    /// @param coaches     the ids of those who scored what counts of it
    /// @param counting    what counts of it
    record Writer(
            String id,
            int records,
            Instant lastWritten,
            List<Long> missing,
            Set<String> coaches,
            CountingRecords counting) {
        public Writer {
            missing = List.copyOf(missing);
            coaches = Set.copyOf(coaches);
        }
    }

    /// A writer's records about evaluations of another one, which do not count: until the centre lets it act for the
    /// other.
    ///
    /// @param writer  32 hex digits
    /// @param owner   32 hex digits
    /// @param records how many
    record Claim(String writer, String owner, int records) {}

    /// Something about what came in that somebody should look at.
    ///
    /// @param writer  its name as its folders have it; empty when it is not about one
    /// @param numbers which of its records; `0` when it is not about any
    /// @param detail  empty when there is nothing to add
    record Remark(Kind kind, String writer, String numbers, String detail) {

        /// What it is about.
        public enum Kind {
            /// The same revision stands twice with different content.
            CONFLICT,
            /// Somebody else than its owner says that they began an evaluation.
            CONTESTED,
            /// Two computers write under one name, or used one number twice.
            WRITER_CLASH,
            /// A computer's clock was wrong.
            CLOCK,
            /// A roster that cannot be used.
            PEOPLE_FILE,
            /// Two rosters have one number.
            PEOPLE_TWICE,
            /// A file with a public key that cannot be used.
            KEY_FILE,
            /// Two keys were published for one writer.
            KEY_TWICE
        }
    }

    /// A file or a line of one that was refused.
    ///
    /// @param path   within the shared folder
    /// @param detail what is wrong where; empty when the reason says it all
    /// @param erases whether it would erase something
    record Quarantined(String path, RecordReading.Reason reason, String detail, boolean erases) {}
}
