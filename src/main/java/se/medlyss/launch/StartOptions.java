package se.medlyss.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the window is started with.
///
/// @param home   the home that was asked for; null for the usual one
/// @param sample fills a new home with made-up people and calls
record StartOptions(@Nullable Path home, boolean sample) {

    private static final String HOME = "--home";
    private static final String SAMPLE = "--sample";

    /// The options; empty when the arguments are for the command line instead.
    static Optional<StartOptions> of(String... arguments) {
        Path home = null;
        boolean sample = false;
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            if (argument.equals(SAMPLE)) {
                sample = true;
            } else if (argument.equals(HOME) && i + 1 < arguments.length) {
                i++;
                home = Path.of(arguments[i]);
            } else if (argument.startsWith(HOME + "=")) {
                home = Path.of(argument.substring(HOME.length() + 1));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new StartOptions(home, sample));
    }
}
