package se.medlyss.launch;

import se.medlyss.cli.ExitCode;

/// Where the app begins: with the window, or with a command when its first argument names one.
public final class Main {

    private Main() {}

    /// Starts the app.
    public static void main(String[] arguments) {
        var options = StartOptions.of(arguments);
        if (options.isPresent()) {
            new WindowStart(options.get(), new Toolkit()).begin();
        } else {
            System.exit(runCommand(arguments));
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
