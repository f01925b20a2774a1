package se.medlyss.application.publishing;

import se.medlyss.application.FileRefusedException;
import se.medlyss.process.ProcessDocument;

/// Reads call processes that anyone may have written.
@FunctionalInterface
public interface ProcessReading {

    /// Reads the bytes of a file: whatever they are, a process that can be scored by, or refused.
    ProcessDocument read(byte[] bytes) throws FileRefusedException;
}
