package se.medlyss.application.publishing;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;

/// Tests that each begin with a centre and a client that has picked up nothing yet.
abstract class InPublishingWorld {

    @TempDir
    Path root;

    @AutoClose
    PublishingWorld world;

    @BeforeEach
    final void openWorld() throws IOException, StorageException {
        world = new PublishingWorld(root);
    }
}
