package se.medlyss.support.broken.application;

import java.nio.file.Files;
import java.nio.file.Path;
import se.medlyss.support.broken.store.KnowsTheExchange;

/// A use case that knows how and where things are saved.
public record KnowsTheStore(KnowsTheExchange store) {
    boolean isThere(Path file) {
        return Files.exists(file);
    }
}
