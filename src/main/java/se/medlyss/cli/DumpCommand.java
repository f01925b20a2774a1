package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.Inspection.StoredEvent;
import se.medlyss.application.StorageException;

/// Prints every stored event, one JSON object a line.
final class DumpCommand implements Command {

    private final Toolbox tools;

    DumpCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("dump", help.texts().get("cli.dump.about")).addOption(help.home());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws CommandException, StorageException {
        @Nullable Path home = given.matchedOptionValue("--home", null);
        try (var inspected = tools.inspect(home, "dump")) {
            inspected.inspection().dump(event -> out.println(line(event)));
        }
        return ExitCode.OK;
    }

    private static String line(StoredEvent event) {
        return "{\"call\":%s,\"seq\":%d,\"type\":%s,\"offsetMs\":%d,\"wall\":%s,\"payload\":%s,\"hash\":%s}"
                .formatted(
                        Json.quoted(event.call().toString()),
                        event.seq(),
                        Json.quoted(event.type()),
                        event.offsetMs(),
                        Json.quoted(event.wall()),
                        event.payload(),
                        Json.quoted(event.hash()));
    }
}
