package se.medlyss.launch;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/// Who owns a home: told to whoever finds it taken.
///
/// @param pid   the process; 0 when it is not known
/// @param user  the name of the account
/// @param what  `app`, or the command that runs
/// @param since when it started
record Owner(long pid, String user, String what, Instant since) {

    /// The window, rather than a command.
    static final String APP = "app";

    /// Somebody who could not, or not yet, write down who they are.
    static final Owner UNKNOWN = new Owner(0, "?", "?", Instant.EPOCH);

    static Owner thisProcess(String what, Instant since) {
        return new Owner(ProcessHandle.current().pid(), System.getProperty("user.name"), what, since);
    }

    /// What runs, as a user knows it.
    String program() {
        return what.equals(APP) ? "Medlyss" : "medlyss " + what;
    }

    void write(Path file) throws IOException {
        var lines = new Properties();
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("user", user);
        lines.setProperty("what", what);
        lines.setProperty("since", since.toString());
        var text = new StringWriter();
        lines.store(text, null);
        Files.writeString(file, text.toString());
    }

    static Owner read(Path file) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
            return new Owner(
                    Long.parseLong(lines.getProperty("pid", "0")),
                    lines.getProperty("user", UNKNOWN.user()),
                    lines.getProperty("what", UNKNOWN.what()),
                    Instant.parse(lines.getProperty("since", UNKNOWN.since().toString())));
        } catch (IOException | IllegalArgumentException | DateTimeParseException unreadable) {
            System.getLogger(Owner.class.getName())
                    .log(System.Logger.Level.INFO, "the owner of the home is not known", unreadable);
            return UNKNOWN;
        }
    }
}
