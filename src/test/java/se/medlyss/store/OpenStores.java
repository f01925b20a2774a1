package se.medlyss.store;

import java.nio.file.Path;
import java.util.Random;
import se.medlyss.application.StorageException;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;

/// Opens stores for tests.
final class OpenStores {

    private OpenStores() {}

    /// The store of a home that has to be in order.
    static Store open(Path home, ManualTime time) throws StorageException {
        return OpenedStore.of(start(home, time));
    }

    static StoreStart start(Path home, ManualTime time) throws StorageException {
        return start(home, time, Pragmas.STANDARD);
    }

    static StoreStart start(Path home, ManualTime time, Pragmas pragmas) throws StorageException {
        return new StoreOpening(new StoreFiles(home), time, new Random(1), pragmas, Migrations.STANDARD).open();
    }
}
