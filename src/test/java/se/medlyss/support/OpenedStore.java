package se.medlyss.support;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import se.medlyss.application.StorageException;
import se.medlyss.store.Recovery;
import se.medlyss.store.Store;
import se.medlyss.store.StoreStart;

/// The real store of a home that has to be in order.
public final class OpenedStore {

    private OpenedStore() {}

    /// A store whose ids come out of a fixed chance.
    public static Store at(Path home, InstantSource time) throws StorageException {
        return at(home, time, new java.util.Random(1));
    }

    /// The store of a home.
    public static Store at(Path home, InstantSource time, RandomGenerator random) throws StorageException {
        return of(Store.open(home, time, random));
    }

    /// The store that was opened; anything else fails the test.
    public static Store of(StoreStart start) {
        return switch (start) {
            case StoreStart.Opened(Store store) -> store;
            case StoreStart.Damaged(Recovery recovery) -> throw new AssertionError("damaged: " + recovery.report());
            case StoreStart.TooNew(String app) -> throw new AssertionError("needs " + app);
        };
    }
}
