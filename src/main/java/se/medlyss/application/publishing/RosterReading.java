package se.medlyss.application.publishing;

import se.medlyss.application.FileRefusedException;

/// Reads rosters that anyone may have written.
@FunctionalInterface
public interface RosterReading {

    /// Reads the bytes of a file: whatever they are, a roster, or refused.
    ///
    /// @param file its name, which has to promise just this content
    PublishedRoster read(String file, byte[] bytes) throws FileRefusedException;
}
