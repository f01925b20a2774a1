package se.medlyss.application.sharing;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;

/// Tests that each begin with a home and a shared folder of their own.
abstract class InOutboxWorld {

    @TempDir
    Path folder;

    @AutoClose
    OutboxWorld world;

    @BeforeEach
    final void openWorld() throws StorageException, IOException {
        world = new OutboxWorld(folder.resolve("home"), folder.resolve("share"));
    }
}
