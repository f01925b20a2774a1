package se.medlyss.exchange;

import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the constant that a file names by its code.
final class Codes {

    private Codes() {}

    /// @throws IllegalArgumentException for an unknown code; a document that passed its schema has none
    static <T> T find(T[] constants, Function<T, String> code, String wanted) {
        return Stream.of(constants)
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code " + wanted));
    }
}
