package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.DiskReserve.State;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.Upkeep.Done;
import se.medlyss.application.Upkeep.Work;
import se.medlyss.call.CallEvent;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.SmallDisk;

class DiskFullTest {

    private static final int RESERVE_AND_ROOM_MB = 80;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    @Test
    void givesTheReserveUpSoThatTheRunningCallGoesOn() throws IOException, InterruptedException, StorageException {
        try (SmallDisk disk = SmallDisk.mount(folder, RESERVE_AND_ROOM_MB);
                Store store = OpenStores.open(folder.resolve("home"), time)) {
            assertThat(((Done) store.upkeep().run()).work()).contains(Work.RESERVE_RESTORED);
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            OpenCall call = calls.running("agent-1", "before");
            Path filling = fill(folder);

            for (int i = 0; i < 500; i++) {
                call.take(new CallEvent.NoteWritten(call.stamp(), "note " + i + "word ".repeat(100)));
                calls.save();
                assertThat(call.saving().saved()).isTrue();
            }
            assertThat(store.reserve().state()).isEqualTo(State.RELEASED);
            assertThat(store.events().read(call.id())).hasSize(call.state().seq());
            assertThat(((Done) store.upkeep().run()).work()).doesNotContain(Work.RESERVE_RESTORED);

            Files.delete(filling);
            assertThat(((Done) store.upkeep().run()).work()).contains(Work.RESERVE_RESTORED);
            assertThat(store.reserve().state()).isEqualTo(State.KEPT);
            assertThat(disk).isNotNull();
        }
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException, StorageException {
        try (SmallDisk disk = SmallDisk.mount(folder, 4);
                Store store = OpenStores.open(folder.resolve("home"), time)) {
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            store.reserve().lay();
            assertThat(store.reserve().state()).as("nothing to give up").isEqualTo(State.MISSING);
            OpenCall call = calls.running("agent-1", "before");
            Path filling = fill(folder);
            int saved = call.saving().durable();
            while (call.saving().saved()) {
                saved = call.saving().durable();
                call.take(new CallEvent.NoteWritten(call.stamp(), "word ".repeat(500)));
                calls.save();
            }
            assertThat(call.saving().problem()).isEqualTo(Reason.DISK_FULL);
            assertThat(store.reserve().state()).isEqualTo(State.RELEASED);
            assertThat(store.events().read(call.id())).hasSize(saved);

            Files.delete(filling);
            calls.retry();
            assertThat(call.saving().saved()).isTrue();
            assertThat(store.events().read(call.id())).hasSize(call.state().seq());
            assertThat(store.inspection().verify().ok()).isTrue();
            assertThat(disk).isNotNull();
        }
    }

    @Test
    void takesAReadOnlyDiskForNoDamage() throws IOException, InterruptedException, StorageException {
        try (SmallDisk disk = SmallDisk.mount(folder, 4)) {
            Path home = folder.resolve("home");
            OpenStores.open(home, time).close();
            disk.makeReadOnly();
            assertThatThrownBy(() -> OpenStores.open(home, time))
                    .extracting("reason")
                    .isEqualTo(Reason.NOT_ALLOWED);
            assertThat(home.resolve("set-aside")).doesNotExist();
            assertThat(new StoreFiles(home).database()).exists();
        }
    }

    @Test
    void asksForRoomOnceAndTriesAgain() throws StorageException {
        AtomicInteger asked = new AtomicInteger();
        try (Database database = Database.open(folder.resolve("small.db"), Pragmas.STANDARD, () -> {
            asked.incrementAndGet();
            return true;
        })) {
            Migrations.STANDARD.migrate(database);
            database.read(sql -> sql.pragma("max_page_count=1"));
            assertThatThrownBy(() -> database.inTransaction(
                            sql -> sql.update("INSERT INTO team VALUES ('t', ?, '')", "name".repeat(10_000))))
                    .extracting("reason")
                    .isEqualTo(Reason.DISK_FULL);
            assertThat(asked).hasValue(1);
            database.read(sql -> sql.pragma("max_page_count=100000"));
            database.inTransaction(sql -> sql.update("INSERT INTO team VALUES ('t', ?, '')", "name".repeat(10_000)));
            long teams = database.read(sql -> sql.number("SELECT count(*) FROM team"));
            assertThat(teams).isEqualTo(1);
        }
    }

    /// Writes until nothing more fits.
    private static Path fill(Path disk) throws IOException {
        Path filling = disk.resolve("filling");
        try (OutputStream out = Files.newOutputStream(filling)) {
            byte[] block = new byte[4096];
            while (Files.getFileStore(disk).getUsableSpace() > 0) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
        return filling;
    }
}
