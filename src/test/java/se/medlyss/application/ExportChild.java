package se.medlyss.application;

import java.io.IOException;
import java.nio.file.Path;
import se.medlyss.support.ManualTime;

/// A process of its own that brings an outbox to a folder, to be killed while it does.
final class ExportChild {

    private ExportChild() {}

    /// @param args home, share, seed
    public static void main(String[] args) throws IOException, StorageException {
        try (var world =
                new OutboxWorld(Path.of(args[0]), Path.of(args[1]), new ManualTime(), Long.parseLong(args[2]))) {
            System.out.println("ready");
            world.round();
            System.out.println("done");
        }
    }
}
