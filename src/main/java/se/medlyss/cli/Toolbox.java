package se.medlyss.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Inspection;
import se.medlyss.application.ScoreAnswers;

/// What the commands need from the parts of the app. Who starts the app puts it together.
public interface Toolbox {

    /// Scores answers by a call process.
    ScoreAnswers scoreAnswers();

    /// The JSON Schema of a published format.
    String schema(Format format);

    /// Owns a home to look at it as it is, until it is closed.
    ///
    /// @param home null for the user's own
    InspectedHome inspect(@Nullable Path home, String command) throws CommandException;

    /// A published format.
    enum Format {
        EVALUATION,
        PROCESS
    }

    /// A home that nobody else changes.
    interface InspectedHome extends AutoCloseable {
        Inspection inspection();

        @Override
        void close();
    }
}
