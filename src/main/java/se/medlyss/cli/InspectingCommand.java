package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Inspection;

/// A command that looks at a home as it is, while nobody else changes it.
abstract class InspectingCommand implements Command {

    private final Toolbox tools;
    private final String name;
    private final String about;

    /// @param about the key of what the help says of it
    InspectingCommand(Toolbox tools, String name, String about) {
        this.tools = tools;
        this.name = name;
        this.about = about;
    }

    @Override
    public final CommandSpec spec(Help help) {
        return help.command(name, help.texts().get(about)).addOption(help.home());
    }

    @Override
    public final int run(ParseResult given, PrintWriter out) throws CommandException, StorageException {
        @Nullable Path home = given.matchedOptionValue("--home", null);
        try (var inspected = tools.inspect(home, name)) {
            return answer(inspected.inspection(), out);
        }
    }

    /// Prints what it found.
    ///
    /// @return one of [ExitCode]
    abstract int answer(Inspection home, PrintWriter out) throws StorageException;
}
