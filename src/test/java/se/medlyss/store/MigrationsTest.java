package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoredCalls;

class MigrationsTest {

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();

    @BeforeEach
    void makeAStore() throws StorageException {
        try (Store store = OpenStores.open(home, time)) {
            new ScoredCalls(store.events(), time, 1).finished("agent-1", "a");
        }
    }

    @Test
    void backsUpAndMigratesSoThatAnOlderAppLeavesTheFileAlone() throws StorageException {
        try (Store store = OpenedStore.of(start(new Migrations(7, "later")))) {
            assertThat(store.inspection()).isNotNull();
        }
        assertThat(version()).isEqualTo(7);
        BackupFile backup = new Backups(home.resolve("backups")).all().getFirst();
        try (Database database = Database.openUntouched(backup.path())) {
            int before = database.read(Migrations::version);
            assertThat(before).isEqualTo(6);
        }
        assertThat(OpenStores.start(home, time)).isEqualTo(new StoreStart.TooNew("9.0.0"));
        OpenedStore.of(start(new Migrations(7, "later"))).close();
        assertThat(new Backups(home.resolve("backups")).all()).hasSize(1);
    }

    @Test
    void changesNothingWhenAMigrationFails() throws StorageException {
        assertThatThrownBy(() -> start(new Migrations(7, "broken"))).isInstanceOf(IllegalStateException.class);
        assertThat(version()).isEqualTo(6);
        try (Store store = OpenStores.open(home, time)) {
            assertThat(store.inspection().verify().ok()).isTrue();
            assertThat(store.people().teams()).isEmpty();
        }
    }

    private StoreStart start(Migrations migrations) throws StorageException {
        return new StoreOpening(new StoreFiles(home), time, new Random(1), Pragmas.STANDARD, migrations).open();
    }

    private int version() throws StorageException {
        try (Database database = Database.openUntouched(new StoreFiles(home).database())) {
            return database.read(Migrations::version);
        }
    }
}
