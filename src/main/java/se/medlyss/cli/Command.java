package se.medlyss.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.StorageException;

/// One command. Its options are described in code, because their texts follow the language.
interface Command {

    /// Its name, its options and what the help says of them.
    CommandSpec spec(Help help);

    /// Does it.
    ///
    /// @param out the answer, and nothing but the answer
    /// @return one of [ExitCode]
    int run(ParseResult given, PrintWriter out) throws CommandException, FileRefusedException, StorageException;
}
