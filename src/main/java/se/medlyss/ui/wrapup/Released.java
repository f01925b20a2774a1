package se.medlyss.ui.wrapup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.StorageException;

/// When a revision left for the shared folder. Asked on the store's thread.
@FunctionalInterface
public interface Released {
    /// Empty while it has not left.
    ///
    /// @throws StorageException when the store cannot tell
    Optional<Instant> at(UUID evaluation, int revision) throws StorageException;
}
