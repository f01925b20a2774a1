package se.medlyss.cli;

import java.io.PrintWriter;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Inspection;
import se.medlyss.application.sharing.Inspection.StoredEvent;

/// Prints every stored event, one JSON object a line.
final class DumpCommand extends InspectingCommand {

    DumpCommand(Toolbox tools) {
        super(tools, "dump", "cli.dump.about");
    }

    @Override
    int answer(Inspection home, PrintWriter out) throws StorageException {
        home.dump(event -> out.println(line(event)));
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
