package se.medlyss.application.review;

import java.util.UUID;
import se.medlyss.application.StorageException;

/// Which calibration sessions nobody may see into yet. Called on the store thread.
@FunctionalInterface
public interface Secrets {

    /// There are no sessions.
    Secrets NONE = _ -> false;

    /// Whether what was answered in a session is still to be hidden.
    boolean hides(UUID session) throws StorageException;

    /// Whether a call is scored in a session into which nobody may see yet.
    default boolean hidesCall(UUID call) throws StorageException {
        return false;
    }
}
