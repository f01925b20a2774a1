package se.medlyss.fuzz;

import se.medlyss.application.FileRefusedException;
import se.medlyss.exchange.ProcessReader;

/// A call process that somebody made by hand: it is read or refused, and nothing else happens.
public final class ProcessTarget {

    private static final ProcessReader READER = new ProcessReader();

    private ProcessTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            if (READER.read(bytes).process().stages().isEmpty()) {
                throw new IllegalStateException("a process without stages");
            }
        } catch (FileRefusedException refused) {
            if (refused.reason() == null) {
                throw new IllegalStateException("refused for no reason", refused);
            }
        }
    }
}
