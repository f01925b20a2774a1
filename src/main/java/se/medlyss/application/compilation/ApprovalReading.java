package se.medlyss.application.compilation;

import se.medlyss.application.FileRefusedException;

/// Reads what the centre publishes about writers, from the files in `people/`.
@FunctionalInterface
public interface ApprovalReading {

    /// The approvals in one file.
    Approvals read(byte[] bytes) throws FileRefusedException;
}
