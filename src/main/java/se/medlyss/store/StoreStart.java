package se.medlyss.store;

import org.jspecify.annotations.Nullable;

/// How the store's start went.
public sealed interface StoreStart {

    /// It is open.
    record Opened(Store store) implements StoreStart {}

    /// It was damaged and has been set aside. Nothing is open until somebody chose what to go on with.
    record Damaged(Recovery recovery) implements StoreStart {}

    /// A newer version of the app made it. It was left untouched.
    ///
    /// @param neededApp the lowest version that can open it; null when the file does not tell
    record TooNew(@Nullable String neededApp) implements StoreStart {}
}
