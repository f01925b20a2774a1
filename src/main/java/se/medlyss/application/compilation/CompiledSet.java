package se.medlyss.application.compilation;

import java.time.YearMonth;
import se.medlyss.application.ExportedRecord;

/// The evaluations that count, by month, then by id, which is by the time they were made. They are read one at a
/// time, because there may be more than fit in memory; every pass reads them again.
public interface CompiledSet {

    /// How many there are.
    long size();

    /// Shows each of them.
    void each(Sink sink) throws CompilationException;

    /// The same evaluations, without those whose call began before that month (UTC).
    CompiledSet since(YearMonth month);

    /// Takes evaluations, one after the other.
    @FunctionalInterface
    interface Sink {
        /// One that counts.
        void take(ExportedRecord.Evaluation evaluation) throws CompilationException;

        /// An earlier revision of one that counts, shown before it.
        default void superseded(ExportedRecord.Evaluation earlier) throws CompilationException {
            // Most look only at what counts.
        }
    }
}
