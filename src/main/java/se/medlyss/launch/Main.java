package se.medlyss.launch;

/// Where the app begins: with the window, or with a command when its first argument names one.
public final class Main {

    private Main() {}

    /// Starts the app.
    public static void main(String[] arguments) {
        var options = StartOptions.of(arguments);
        if (options.isPresent()) {
            new WindowStart(options.get()).begin();
        } else {
            System.exit(CommandLineStart.run(arguments));
        }
    }
}
