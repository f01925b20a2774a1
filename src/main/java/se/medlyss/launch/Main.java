package se.medlyss.launch;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import se.medlyss.cli.ExitCode;
import se.medlyss.texts.Texts;

/// Where the app begins: with the window, or with a command when its first argument names one.
public final class Main {

    private Main() {}

    /// Starts the app.
    public static void main(String[] arguments) {
        var options = StartOptions.of(arguments);
        if (List.of(arguments).equals(List.of(Rehearsal.ASKED_FOR))) {
            rehearse();
        } else if (options.isPresent()) {
            openWindow(options.get());
        } else {
            System.exit(runCommand(arguments));
        }
    }

    /// Without a screen it says so and ends, so that the home is free again.
    private static void openWindow(StartOptions options) {
        try {
            new WindowStart(options, new Toolkit()).begin();
        } catch (NoDisplayException e) {
            System.err.println(new Texts(Locale.getDefault()).get("launch.no-display"));
            System.exit(ExitCode.FAULT);
        }
    }

    /// It only makes later starts quicker: where it cannot be, nothing is missing.
    private static void rehearse() {
        try {
            Rehearsal.begin();
        } catch (IOException | NoDisplayException e) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.INFO, "no rehearsal", e);
            System.exit(ExitCode.OK);
        }
    }

    private static int runCommand(String... arguments) {
        try {
            return CommandLineStart.run(arguments);
        } catch (Exception fault) {
            System.getLogger(Main.class.getName())
                    .log(System.Logger.Level.ERROR, "fault " + FaultCode.of(fault), fault);
            return ExitCode.FAULT;
        }
    }
}
