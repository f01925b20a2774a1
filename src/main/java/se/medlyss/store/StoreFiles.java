package se.medlyss.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The store's files, all below the home.
///
/// @param home absolute
record StoreFiles(Path home) {

    Path database() {
        return home.resolve("medlyss.db");
    }

    /// What was committed and is not in the database file yet. It is empty or gone after a clean end.
    Path log() {
        return home.resolve("medlyss.db-wal");
    }

    Path backups() {
        return home.resolve("backups");
    }

    /// One folder for each damaged store.
    Path setAside() {
        return home.resolve("set-aside");
    }

    /// What the latest start wrote, to tell a restored or copied home.
    Path mark() {
        return home.resolve("writer");
    }

    /// What was erased while backups may still hold it.
    Path erased() {
        return home.resolve("erased");
    }

    /// The latest event that was acknowledged, while the store is open.
    Path acknowledged() {
        return home.resolve("acknowledged");
    }

    /// A passing copy that is looked at.
    Path inspected() {
        return home.resolve("inspected");
    }

    Path reserve() {
        return home.resolve("reserve");
    }

    /// Whether there is a store, or something that one could be restored from or was set aside into.
    boolean anything() {
        return Stream.of(database(), log(), backups(), setAside(), mark()).anyMatch(Files::exists);
    }
}
