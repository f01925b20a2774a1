package se.medlyss.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Files that are part of the app.
public final class Resources {

    private Resources() {}

    /// The bytes of a file under `se/medlyss`.
    ///
    /// @throws IllegalStateException when the app was packed without it
    public static byte[] bytes(String path) {
        try (var in = Resources.class.getResourceAsStream("/se/medlyss/" + path)) {
            if (in == null) {
                throw new IllegalStateException("missing in the app: " + path);
            }
            return in.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(path, cause);
        }
    }
}
