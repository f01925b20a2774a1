package se.medlyss.application.compilation;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Reads everything that is in the shared folder and makes one set of it.
public interface Compilation {

    /// What to compile.
    ///
    /// @param share the folder that `medlyss` lies in, or that folder itself
    /// @param out   where the output goes; empty for `<share>/medlyss/compiled`
    /// @param parts folders with monthly parts that are read as well, under all checks
    /// @param since leaves earlier months (UTC, of the call's start) out of what counts; the parts, the balance and
    ///              the findings are always of everything, so that no gap is claimed that is none
    record Request(Path share, Optional<Path> out, List<Path> parts, Optional<YearMonth> since) {
        public Request {
            parts = List.copyOf(parts);
        }
    }

    /// What is done at the moment.
    enum Step {
        LISTING,
        READING,
        WEIGHING,
        WRITING,
        /// The tables and reports.
        REPORTING
    }

    /// Follows the work, from the threads that it runs on.
    interface Progress {
        /// @param total 0 while it is not known
        void at(Step step, long done, long total);

        /// Something was read or written, however little.
        default void alive() {}

        /// Whether the user wants it to stop. What was read until then is kept.
        boolean cancelled();

        /// Stops when the user wants it to.
        default void stopWhenCancelled() throws CompilationException {
            if (cancelled()) {
                throw new CompilationException(CompilationException.Reason.CANCELLED, "", null);
            }
        }

        /// Nobody looks.
        Progress NONE = new Progress() {
            @Override
            public void at(Step step, long done, long total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /// What the latest run found that wrote to the output folder, on this computer or another one, without looking at
    /// what it was made of; empty when there was none, or its output is no longer as it was.
    Optional<Compiled> latest(Request request) throws CompilationException;

    /// Compiles. Nothing in the shared folder is changed, except below the output folder.
    Compiled compile(Request request, Progress progress) throws CompilationException;
}
