package se.medlyss.launch;

import org.jspecify.annotations.Nullable;
import se.medlyss.application.StorageException;
import se.medlyss.store.Recovery;

/// How opening a home went, for whoever can ask the user what to do.
sealed interface Opening {

    /// It is open.
    record Ready(Services services) implements Opening {}

    /// The store was damaged; somebody has to choose what to go on with.
    record Damaged(Recovery recovery) implements Opening {}

    /// A newer version of the app made it.
    ///
    /// @param neededApp null when the file does not tell
    record TooNew(@Nullable String neededApp) implements Opening {}

    /// It cannot be opened now.
    record Failed(StorageException cause) implements Opening {}
}
