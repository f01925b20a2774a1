package se.medlyss.application;

import org.jspecify.annotations.Nullable;

/// What the screen says about saving. "Saved" means: the store's commit has returned.
///
/// @param made    the seq of the latest event on screen
/// @param durable the seq of the latest event that survives a power cut
/// @param problem why saving fails at the moment; null while it does not
public record SaveState(int made, int durable, StorageException.@Nullable Reason problem) {

    /// Everything on screen is durable.
    public boolean saved() {
        return durable >= made;
    }
}
