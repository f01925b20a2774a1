package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Outbox;
import se.medlyss.application.StorageException;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ManualTime;

class RecogniseHomeTest {

    @TempDir
    private Path folder;

    @AutoClose
    private OutboxWorld world;

    private Path home;
    private String first;

    @BeforeEach
    void open() throws StorageException, IOException {
        home = folder.resolve("home");
        world = new OutboxWorld(home, folder.resolve("share"));
        first = writer();
        world.talkedThrough();
        world.round();
    }

    @Test
    void staysTheSameWriterStartAfterStart() throws StorageException {
        for (int start = 0; start < 3; start++) {
            world.restart();
            world.round();
        }
        assertThat(writer()).isEqualTo(first);
    }

    @Test
    void staysTheSameWriterWhenTheMarkCouldNotBeWritten() throws StorageException, IOException {
        byte[] mark = Files.readAllBytes(home.resolve("writer"));
        for (int start = 0; start < 3; start++) {
            world.restartAfter(() -> Files.write(home.resolve("writer"), mark));
        }
        assertThat(writer()).isEqualTo(first);
    }

    @Test
    void aCopyInAnotherPlaceBecomesANewWriterThatNamesItsPredecessor() throws StorageException, IOException {
        Path copy = folder.resolve("copy");
        world.restartAfter(() -> copy(home, copy));
        world.restart(copy);
        assertThat(writer()).isNotEqualTo(first);
        UUID evaluation = world.talkedThrough();
        world.round();
        Outbox.Position position = world.outbox().rows(evaluation).getFirst().position();
        assertThat(position).isEqualTo(new Outbox.Position(writer(), 1, null, first));
        assertThat(world.records()).anySatisfy(record -> {
            assertThat(record.head().predecessor()).isEqualTo(first);
            assertThat(record.head().evaluation()).isEqualTo(evaluation);
        });
    }

    @Test
    void aDatabaseThatWasRestoredAloneBecomesANewWriter() throws StorageException, IOException {
        Path backup = folder.resolve("backup.db");
        world.restartAfter(() -> Files.copy(home.resolve("medlyss.db"), backup));
        world.talkedThrough();
        world.round();
        world.restartAfter(() -> {
            Files.deleteIfExists(home.resolve("medlyss.db-wal"));
            Files.copy(backup, home.resolve("medlyss.db"), StandardCopyOption.REPLACE_EXISTING);
        });
        assertThat(writer()).isNotEqualTo(first);
        assertThat(world.outbox().identity().predecessor()).isEqualTo(first);
    }

    @Test
    void aWholeHomeThatWasSetBackIsSeenInTheFolderAndReleasesItsNewRecordsAnew() throws StorageException, IOException {
        Path before = folder.resolve("before");
        world.restartAfter(() -> copy(home, before));
        world.talkedThrough();
        world.round();
        world.restartAfter(() -> {
            delete(home);
            copy(before, home);
        });
        assertThat(writer()).isEqualTo(first);
        world.disk.tell(Lie.AWAY);
        UUID later = world.talkedThrough();
        world.round();
        assertThat(world.outbox().rows(later).getFirst().position().writer()).isEqualTo(first);
        world.disk.tell(Lie.NONE);
        world.round();
        Outbox.Position position = world.outbox().rows(later).getFirst().position();
        assertThat(position).isEqualTo(new Outbox.Position(writer(), 1, null, first));
        assertThat(world.records())
                .extracting(record -> record.head().writer() + record.head().sequence())
                .containsExactlyInAnyOrder(first + 1, first + 2, writer() + 1);
    }

    @Test
    void aNewDatabaseInAnOldHomeFollowsOnTheWriterThatWasThere() throws StorageException, IOException {
        world.restartAfter(() -> Files.delete(home.resolve("medlyss.db")));
        assertThat(writer()).isNotEqualTo(first);
        assertThat(world.outbox().identity().predecessor()).isEqualTo(first);
    }

    @Test
    void twoFreshHomesAreTwoWriters() throws StorageException, IOException {
        try (var other = new OutboxWorld(folder.resolve("other"), folder.resolve("share"), new ManualTime(), 2)) {
            assertThat(other.outbox().identity().writer()).isNotEqualTo(first);
            assertThat(other.outbox().identity().predecessor()).isNull();
        }
    }

    private String writer() throws StorageException {
        return world.outbox().identity().writer();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
