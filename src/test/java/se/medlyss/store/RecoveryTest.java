package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.DamageReport;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.Upkeep;
import se.medlyss.application.sharing.Inspection.Kind;
import se.medlyss.application.sharing.Inspection.Verification;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoredCalls;

class RecoveryTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private StoreFiles files;
    private UUID backedUp;
    private UUID later;

    /// A home with a backup, a call after it, and a copy of it as a crash would leave it.
    @BeforeEach
    void crash() throws StorageException, IOException {
        Path home = folder.resolve("home");
        files = new StoreFiles(folder.resolve("crashed"));
        try (Store store = OpenStores.open(home, time)) {
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            backedUp = calls.finished("agent-1", "before the backup").id();
            assertThat(((Upkeep.Done) store.upkeep().run()).work()).contains(Upkeep.Work.BACKED_UP);
            time.pass(Duration.ofHours(1));
            OpenCall running = calls.running("agent-2", "unmistakable");
            later = running.id();
            Damage.crash(home, files.home());
        }
    }

    @Test
    void setsADamagedStoreAsideAndTellsWhatTheBackupLacks() throws StorageException, IOException {
        damageTheOpenCall();
        DamageReport report = damaged().recovery().report();

        assertThat(report.backup())
                .isEqualTo(new Backups(files.backups()).all().getFirst().at());
        assertThat(report.lacking()).extracting(EvaluationSummary::id).containsExactly(later);
        assertThat(report.complete()).isTrue();
        assertThat(Path.of(report.setAside())).isDirectoryContaining(file -> file.endsWith("medlyss.db"));
        assertThat(Path.of(report.setAside())).isDirectoryContaining(file -> file.endsWith("medlyss.db-wal"));
        assertThat(Path.of(report.setAside())).isDirectoryNotContaining(file -> file.endsWith("reading"));
        assertThat(files.database()).doesNotExist();
    }

    @Test
    void goesOnWithTheBackup() throws StorageException, IOException {
        damageTheOpenCall();
        try (Store store = OpenedStore.of(damaged().recovery().restoreBackup())) {
            assertThat(all(store)).containsExactly(backedUp);
            assertThat(store.inspection().verify().ok()).isTrue();
        }
        OpenStores.open(files.home(), time).close();
    }

    @Test
    void doesNotBringBackWhatWasErasedSinceTheBackup() throws StorageException, IOException {
        try (Store store = OpenStores.open(files.home(), time)) {
            store.evaluations().erase(backedUp);
        }
        damageTheOpenCall();
        try (Store store = OpenedStore.of(damaged().recovery().restoreBackup())) {
            assertThat(all(store)).isEmpty();
        }
    }

    @Test
    void forgetsWhatWasErasedWhenNoBackupCanHoldItAnyMore() throws StorageException, IOException {
        Path erased = files.erased();
        try (Store store = OpenStores.open(files.home(), time)) {
            store.evaluations().erase(backedUp);
            time.pass(BackupPolicy.OLDEST);
            store.evaluations().erase(later);
            store.upkeep().run();
            assertThat(erased).content().contains(backedUp.toString(), later.toString());
            time.pass(Duration.ofDays(1));
            store.upkeep().run();
            assertThat(erased).content().doesNotContain(backedUp.toString()).contains(later.toString());
        }
    }

    @Test
    void goesOnEmptyAndKeepsWhatThereWas() throws StorageException, IOException {
        damageTheOpenCall();
        try (Store store = OpenedStore.of(damaged().recovery().startEmpty())) {
            assertThat(all(store)).isEmpty();
            assertThat(new Backups(files.backups()).all()).hasSize(1);
        }
        assertThat(BackupFile.setAsideIn(files.setAside())).hasSize(1);
    }

    @Test
    void asksAgainWhenTheAppWasClosedBeforeAnybodyDecided() throws StorageException, IOException {
        damageTheOpenCall();
        assertThat(damaged().recovery().report()).isEqualTo(damaged().recovery().report());
        assertThat(BackupFile.setAsideIn(files.setAside())).hasSize(1);
    }

    @Test
    void finishesSettingAsideAfterACrashInTheMiddle() throws StorageException, IOException {
        damageTheOpenCall();
        SetAside setAside = new SetAside(files);
        setAside.intend(time.instant());
        Path aside = BackupFile.setAsideIn(files.setAside()).getFirst().path();
        Files.move(files.database(), aside.resolve("medlyss.db"));

        DamageReport report = damaged().recovery().report();
        assertThat(report.lacking()).extracting(EvaluationSummary::id).containsExactly(later);
        assertThat(files.log()).doesNotExist();
    }

    @Test
    void keepsARestoredStoreWhenOnlyTheMarkerOutlivedTheDecision() throws StorageException, IOException {
        damageTheOpenCall();
        DamageReport report = damaged().recovery().report();
        OpenedStore.of(damaged().recovery().restoreBackup()).close();
        Files.writeString(Path.of(report.setAside()).resolve("undecided"), "");
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThat(all(store)).containsExactly(backedUp);
        }
    }

    @Test
    void noticesAScrambledHeader() throws StorageException, IOException {
        Files.delete(files.log());
        Damage.scramble(files.database(), 0, PAGE);
        DamageReport report = damaged().recovery().report();
        assertThat(report.backup()).isNotNull();
        assertThat(report.complete()).isFalse();
    }

    @Test
    void noticesScrambledPagesWhenTheyAreRead() throws StorageException, IOException {
        OpenStores.open(files.home(), time).close();
        Damage.scramble(files.database(), PAGE * (rootPage("evaluation") - 1), PAGE);
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThatThrownBy(() -> all(store)).extracting("reason").isEqualTo(Reason.DAMAGED);
            assertThat(store.upkeep().run()).isInstanceOf(Upkeep.Damaged.class);
        }
        assertThat(damaged().recovery().report().backup()).isNotNull();
    }

    @Test
    void passesOverABackupThatIsDamagedItself() throws StorageException, IOException {
        damageTheOpenCall();
        BackupFile newest = new Backups(files.backups()).all().getFirst();
        assertThat(Damage.replace(newest.path(), "before the backup", "before the bäckup".substring(0, 16)))
                .isPositive();
        Recovery recovery = damaged().recovery();
        assertThat(recovery.report().backup()).isNull();
        assertThat(recovery.report().lacking())
                .extracting(EvaluationSummary::id)
                .containsExactly(later, backedUp);
        assertThatThrownBy(recovery::restoreBackup).extracting("reason").isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void findsDamageInTheIdleCheckAndSetsTheStoreAsideAtTheNextStart() throws StorageException, IOException {
        try (Store store = OpenStores.open(files.home(), time)) {
            store.evaluations().find(later);
        }
        Damage.scramble(files.database(), Files.size(files.database()) - 2 * PAGE, PAGE);
        try (Database database = Database.open(files.database(), Pragmas.STANDARD, () -> false)) {
            database.inTransaction(sql -> sql.update("UPDATE upkeep SET check_due = 1"));
        }
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThat(store.upkeep().run()).isInstanceOf(Upkeep.Damaged.class);
        }
        assertThat(damaged().recovery().report().backup()).isNotNull();
    }

    @Test
    void verifiesWithoutChangingAnything() throws StorageException, IOException {
        Verification whole = Store.inspect(files.home()).verify();
        assertThat(whole.ok()).isTrue();
        assertThat(whole.integrity()).isEqualTo("ok");
        assertThat(whole.chains().checked()).isEqualTo(2);
        assertThat(whole.backups()).singleElement().matches(backup -> backup.ok() && backup.bytes() > 0);

        damageTheOpenCall();
        Verification broken = Store.inspect(files.home()).verify();
        assertThat(broken.ok()).isFalse();
        assertThat(broken.integrity()).isEqualTo("ok");
        assertThat(broken.chains().broken()).isEqualTo(1);
        assertThat(broken.findings())
                .singleElement()
                .matches(found ->
                        found.kind() == Kind.CHAIN_BROKEN && found.detail().equals(later.toString()));
        assertThat(files.setAside()).doesNotExist();
    }

    @Test
    void verifiesWhatCannotBeOpened() throws StorageException, IOException {
        Files.delete(files.log());
        Damage.scramble(files.database(), 0, PAGE);
        assertThat(Store.inspect(files.home()).verify().findings())
                .singleElement()
                .matches(found -> found.kind() == Kind.DAMAGED);
        assertThat(Store.inspect(folder.resolve("nowhere")).verify().findings())
                .singleElement()
                .matches(found -> found.kind() == Kind.MISSING);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    /// Changes a letter in a payload: SQLite's own check does not see that.
    private void damageTheOpenCall() throws StorageException, IOException {
        OpenStores.open(files.home(), time).close();
        assertThat(Damage.replace(files.database(), "{\"text\":\"unmistakable", "{\"text\":\"unmistakably"))
                .isEqualTo(1);
        try (Database database = Database.open(files.database(), Pragmas.STANDARD, () -> false)) {
            // Something in the log makes the end unclean.
            database.inTransaction(sql -> sql.update("INSERT INTO team VALUES ('t', 'Team', '')"));
            Damage.crash(files.home(), folder.resolve("again"));
        }
        files = new StoreFiles(folder.resolve("again"));
    }

    private long rootPage(String table) throws StorageException {
        try (Database database = Database.openUntouched(files.database())) {
            return database.read(sql -> sql.number("SELECT rootpage FROM sqlite_schema WHERE name = ?", table));
        }
    }

    private StoreStart.Damaged damaged() throws StorageException {
        return (StoreStart.Damaged) OpenStores.start(files.home(), time);
    }

    private static List<UUID> all(Store store) throws StorageException {
        return store.evaluations().page(EvaluationQuery.ALL, 0, 10).stream()
                .map(EvaluationSummary::id)
                .toList();
    }
}
