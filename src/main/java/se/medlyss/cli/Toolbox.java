package se.medlyss.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.CompareRaters;
import se.medlyss.application.ScoreAnswers;
import se.medlyss.application.StorageException;
import se.medlyss.application.compilation.CompileShare;
import se.medlyss.application.people.PeopleFile;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.publishing.ListKeys;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.sharing.Inspection;
import se.medlyss.application.sharing.RunOutbox;
import se.medlyss.application.simulation.Simulations;

/// What the commands need from the parts of the app. Who starts the app puts it together.
public interface Toolbox {

    /// Scores answers by a call process.
    ScoreAnswers scoreAnswers();

    /// Says how far raters agree.
    CompareRaters compareRaters();

    /// The JSON Schema of a published format.
    String schema(Format format);

    /// Owns a home to look at it as it is, until it is closed.
    ///
    /// @param home null for the user's own
    InspectedHome inspect(@Nullable Path home, String command) throws CommandException, StorageException;

    /// Owns a home and opens it for work, until it is closed. Only made-up calls begin a home that is missing.
    ///
    /// @param home null for the user's own
    OpenedHome open(@Nullable Path home, String command)
            throws CommandException, StorageException, InterruptedException;

    /// What compiles shared folders, until it is closed. Nobody's home is owned by it.
    ///
    /// @param home where what was read is remembered; null for the user's own
    Compiling compiling(@Nullable Path home);

    /// What compiles shared folders.
    interface Compiling extends AutoCloseable {
        CompileShare compileShare();

        /// Whether somebody looks at a terminal meanwhile.
        boolean watched();

        /// Whether the user asked the command to stop.
        boolean stopping();

        @Override
        void close();
    }

    /// What publishes into a shared folder, until it is closed. Nobody's home is owned by it.
    Publishing publishing(Path share);

    /// What publishes into a shared folder.
    interface Publishing extends AutoCloseable {
        PublishProcess processes();

        PublishRoster roster();

        ListKeys keys();

        /// Reads lists of people.
        PeopleFile people();

        @Override
        void close();
    }

    /// A published format.
    enum Format {
        EVALUATION,
        PROCESS,
        PEOPLE,
        KEY,
        RECEIPT,
        SESSION,
        SUMMARY
    }

    /// A home that nobody else changes.
    interface InspectedHome extends AutoCloseable {
        Inspection inspection();

        @Override
        void close();
    }

    /// A home with its store open.
    interface OpenedHome extends AutoCloseable {
        Calls calls();

        Simulations simulations();

        /// The outbox.
        ///
        /// @param share the shared folder; null for the one in the home's settings
        RunOutbox outbox(@Nullable Path share);

        /// What erases for computers that are gone.
        ///
        /// @param share the shared folder; null for the one in the home's settings
        EraseForOthers eraseForOthers(@Nullable Path share);

        @Override
        void close();
    }
}
