package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep.Done;
import se.medlyss.application.Upkeep.Postponed;
import se.medlyss.application.Upkeep.Work;
import se.medlyss.call.Life;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;

class MaintenanceTest {

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();

    @AutoClose
    private Store store;

    private ScoredCalls calls;

    @BeforeEach
    void open() throws StorageException {
        store = OpenStores.open(home, time);
        calls = new ScoredCalls(store.events(), time, 1);
    }

    @Test
    void backsUpWhatChangedAndNothingElse() throws StorageException {
        assertThat(run()).containsExactly(Work.RESERVE_RESTORED);
        calls.finished("agent-1", "a");
        assertThat(run()).containsExactly(Work.BACKED_UP);
        assertThat(run()).isEmpty();

        time.pass(Duration.ofMinutes(31));
        assertThat(run()).isEmpty();
        calls.finished("agent-1", "b");
        assertThat(run()).containsExactly(Work.BACKED_UP);

        calls.finished("agent-1", "c");
        assertThat(run()).isEmpty();
        time.pass(Duration.ofMinutes(30));
        assertThat(run()).containsExactly(Work.BACKED_UP);
        time.pass(Duration.ofHours(24));
        assertThat(run()).containsExactly(Work.BACKED_UP);
        assertThat(backups()).hasSize(4);
    }

    @Test
    void knowsAfterARestartThatSomethingIsNotBackedUp() throws StorageException {
        calls.finished("agent-1", "a");
        run();
        time.pass(Duration.ofMinutes(20));
        calls.finished("agent-1", "b");
        store.close();
        store = OpenStores.open(home, time);
        time.pass(Duration.ofMinutes(10));
        assertThat(run()).containsExactly(Work.BACKED_UP);
    }

    @Test
    void makesABackupThatHoldsEverything() throws StorageException {
        OpenCall call = calls.finished("agent-1", "Åsa skrattar");
        run();
        try (Database backup = Database.openUntouched(backups().getFirst().path())) {
            EventStore events = new EventStore(backup, new Acknowledgement(home.resolve("none")));
            assertThat(events.read(call.id())).isEqualTo(store.events().read(call.id()));
            assertThat(new EvaluationStore(backup, events, new ErasedList(home.resolve("erased"), time))
                            .count(new Query().text("skrattar").build()))
                    .isEqualTo(1);
            List<String> log = backup.read(sql -> List.of(sql.pragma("user_version"), sql.pragma("application_id")));
            assertThat(log).containsExactly(String.valueOf(Migrations.STANDARD.latest()), "1298490476");
        }
    }

    @Test
    void doesNothingWhileACallRuns() throws StorageException {
        calls.finished("agent-1", "a");
        store.upkeep().callBegan();
        assertThat(store.upkeep().run()).isEqualTo(new Postponed());
        assertThat(home.resolve("backups")).doesNotExist();
        store.upkeep().callEnded();
        assertThat(run()).contains(Work.BACKED_UP);
    }

    @Test
    void stopsABackupInTheMiddleWhenACallBegins() throws StorageException, IOException {
        Evaluations evaluations = new Evaluations(store.events());
        for (int i = 0; i < 300; i++) {
            evaluations.add(new Evaluations.Kind("agent-" + i, Life.FINAL, "80", "words ".repeat(50) + i), i);
        }
        AtomicInteger asked = new AtomicInteger();
        Backups backups = new Backups(home.resolve("backups"));
        store.close();
        try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
            assertThatThrownBy(() -> backups.make(database, time.instant(), () -> asked.incrementAndGet() == 3))
                    .isInstanceOf(CallBegan.class);
            assertThat(asked).hasValue(3);
            assertThat(home.resolve("backups")).isEmptyDirectory();
            database.inTransaction(sql -> sql.update("INSERT INTO team VALUES ('t', 'goes on', '')"));
        }
        store = OpenStores.open(home, time);
        assertThat(store.people().teams()).hasSize(1);
        assertThat(run()).contains(Work.BACKED_UP);
    }

    @Test
    void removesWhatAKilledBackupLeft() throws StorageException, IOException {
        calls.finished("agent-1", "a");
        Path left = Files.createDirectories(home.resolve("backups")).resolve("medlyss-20260101T000000Z.db.tmp");
        Files.writeString(left, "half");
        assertThat(backups()).isEmpty();
        run();
        assertThat(left).doesNotExist();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void noticesABackupThatIsNotWhatWasRead() throws StorageException, IOException {
        calls.finished("agent-1", "a");
        run();
        Contents whole = contents(backups().getFirst().path());
        store.evaluations()
                .erase(store.evaluations()
                        .page(EvaluationQuery.ALL, 0, 1)
                        .getFirst()
                        .id());
        time.pass(Duration.ofHours(1));
        assertThat(run()).contains(Work.BACKED_UP);
        assertThat(contents(backups().getFirst().path())).isNotEqualTo(whole);

        Path copy = Files.copy(backups().getLast().path(), home.resolve("copy.db"));
        try (Database database = Database.open(copy, Pragmas.STANDARD, () -> false)) {
            database.inTransaction(sql -> sql.update("UPDATE evaluation SET head = zeroblob(32)"));
        }
        assertThat(contents(copy)).isNotEqualTo(whole);
    }

    @Test
    void tidiesBackupsAndDamagedStoresAfterThirtyFiveDays() throws StorageException, IOException {
        calls.finished("agent-1", "a");
        run();
        Path aside = Files.createDirectories(home.resolve("set-aside")
                .resolve(BackupFile.stamp(time.instant()))
                .resolve("inner"));
        Files.writeString(aside.resolve("medlyss.db"), "damaged");
        time.pass(Duration.ofDays(35).minusMinutes(1));
        run();
        assertThat(aside).exists();
        assertThat(backups()).hasSize(2);

        time.pass(Duration.ofMinutes(1));
        assertThat(run()).contains(Work.TIDIED);
        assertThat(aside.getParent()).doesNotExist();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void mendsASearchIndexThatDoesNotFit() throws StorageException {
        calls.finished("agent-1", "findable");
        store.close();
        try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
            database.inTransaction(sql -> sql.update("UPDATE search_content SET c0 = 'other words'"));
            database.inTransaction(sql -> sql.update("UPDATE upkeep SET check_due = 1"));
        }
        store = OpenStores.open(home, time);
        assertThat(run()).contains(Work.CHECKED);
        assertThat(store.evaluations().count(new Query().text("other").build())).isEqualTo(1);
        assertThat(store.inspection().verify().ok()).isTrue();
    }

    private java.util.Set<Work> run() throws StorageException {
        return ((Done) store.upkeep().run()).work();
    }

    private List<BackupFile> backups() throws StorageException {
        return new Backups(home.resolve("backups")).all();
    }

    private static Contents contents(Path file) throws StorageException {
        try (Database database = Database.openUntouched(file)) {
            return database.read(Contents::of);
        }
    }
}
