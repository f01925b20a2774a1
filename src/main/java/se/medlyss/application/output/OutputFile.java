package se.medlyss.application.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import se.medlyss.application.ExportedRecord;

/// A kind of file that a compilation is written to. The same evaluations, in the same order, give the same bytes,
/// whenever and in whatever country.
public interface OutputFile {

    /// The file's name in the output folder.
    String name();

    /// Begins the file.
    ///
    /// @param to stays open; whoever opened it closes it
    Draft begin(OutputStream to) throws IOException;

    /// A file that is being written.
    interface Draft extends Closeable {

        /// Takes an evaluation that counts, while it is read. Nothing of it may be kept for long: there can be more
        /// than fit in memory.
        default void add(ExportedRecord.Evaluation evaluation) throws IOException {}

        /// Writes the rest, once all evaluations were seen.
        void finish(OrganisationFigures figures) throws IOException;

        /// Lets go of what it holds, finished or not.
        @Override
        default void close() throws IOException {}
    }
}
