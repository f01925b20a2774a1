package se.medlyss.application.sharing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import se.medlyss.application.StorageException;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ManualTime;

/// A process of its own that brings an outbox to a folder, to be killed while it does.
final class ExportChild {

    private ExportChild() {}

    /// What the second half of a file takes on a share.
    private static final Duration SECOND_HALF = Duration.ofMillis(5);

    /// @param args home, share, seed, and the lie that its disk tells
    public static void main(String[] args) throws IOException, StorageException {
        try (var world =
                new OutboxWorld(Path.of(args[0]), Path.of(args[1]), new ManualTime(), Long.parseLong(args[2]))) {
            world.disk.tell(Lie.valueOf(args[3])).whenHalfway(() -> LockSupport.parkNanos(SECOND_HALF.toNanos()));
            System.out.println("ready");
            world.round();
            System.out.println("done");
        }
    }
}
