package se.medlyss.application.publishing;

import se.medlyss.application.FileRefusedException;
import se.medlyss.process.ProcessDocument;

/// Reads call processes that anyone may have written.
@FunctionalInterface
public interface ProcessReading {

    /// The most that a process is in its canonical form: eight times the longest that comes with the app. Each record
    /// carries one, and whoever compiles holds all that there are in memory.
    int MAX_BYTES = 256 * 1024;

    /// Reads the bytes of a file: whatever they are, a process that can be scored by, or refused.
    ProcessDocument read(byte[] bytes) throws FileRefusedException;
}
