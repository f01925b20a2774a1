package se.medlyss.application.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.support.ManualTime;

/// Tests that each begin with a coach who scored a call, and a team leader with a home of their own.
abstract class InTwoHomes {

    @TempDir
    Path root;

    TwoHomes homes;
    ManualTime time;
    ReviewHome owner;
    ReviewHome leader;
    UUID original;

    @BeforeEach
    final void coachScoresACall() throws StorageException, IOException {
        homes = new TwoHomes(root);
        time = homes.time;
        owner = homes.owner;
        leader = homes.leader;
        original = homes.original;
    }

    @AfterEach
    final void closeHomes() throws StorageException {
        homes.close();
    }
}
