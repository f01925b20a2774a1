package se.medlyss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import se.medlyss.application.StorageException;
import se.medlyss.store.Store;
import se.medlyss.support.OpenedStore;

/// A home that lives as long as a measurement.
final class TemporaryHome {

    private TemporaryHome() {}

    static Path make() throws IOException {
        return Files.createTempDirectory("medlyss-bench");
    }

    static Store open(Path home) throws StorageException {
        return OpenedStore.at(home, InstantSource.system());
    }

    static void remove(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
