package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medlyss.application.StorageException.Reason.DAMAGED;
import static se.medlyss.store.Checks.PART;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep.Damaged;
import se.medlyss.application.Upkeep.Done;
import se.medlyss.application.Upkeep.Outcome;
import se.medlyss.application.Upkeep.Postponed;
import se.medlyss.application.Upkeep.Work;
import se.medlyss.call.Life;
import se.medlyss.support.ManualTime;

/// A crash left more open calls than a start can check before its window.
class OpenCallChecksTest {

    private static final int OLDER = 7;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final List<UUID> oldestFirst = new ArrayList<>();
    private Path home;

    @BeforeEach
    void crash() throws StorageException, IOException {
        home = Files.createDirectory(folder.resolve("crashed"));
        Path alive = folder.resolve("alive");
        try (Store store = OpenStores.open(alive, time)) {
            Evaluations evaluations = new Evaluations(store.events());
            for (int minute = 0; minute < OLDER + OpenCallChecks.BEFORE_THE_WINDOW; minute++) {
                oldestFirst.add(evaluations.add(new Evaluations.Kind("agent-1", Life.RUNNING), minute));
            }
            evaluations.add(new Evaluations.Kind("agent-1", Life.WRAP_UP), 0);
            Damage.crash(alive, home);
        }
    }

    @Test
    void checksTheOlderCallsOneAtATimeAfterTheStart() throws StorageException {
        try (Store store = OpenStores.open(home, time)) {
            for (int call = 0; call < OLDER; call++) {
                assertThat(store.upkeep().checkNextCall()).isEqualTo(new Done(Set.of(Work.CALL_CHECKED)));
            }
            assertThat(store.upkeep().checkNextCall()).isEqualTo(new Done(Set.of()));
        }
    }

    @Test
    void checksNoneWhileACallRunsAndGoesOnAfterIt() throws StorageException {
        try (Store store = OpenStores.open(home, time)) {
            assertThat(store.upkeep().checkNextCall()).isEqualTo(new Done(Set.of(Work.CALL_CHECKED)));
            store.upkeep().callBegan();
            assertThat(store.upkeep().checkNextCall()).isEqualTo(new Postponed());
            store.upkeep().callEnded();
            for (int call = 1; call < OLDER; call++) {
                assertThat(store.upkeep().checkNextCall()).isEqualTo(new Done(Set.of(Work.CALL_CHECKED)));
            }
            assertThat(store.upkeep().checkNextCall()).isEqualTo(new Done(Set.of()));
        }
    }

    @Test
    void letsAKeyInBetweenTwoPartsOfALongCall() throws Exception {
        Path alive = folder.resolve("long");
        UUID call;
        try (Store store = OpenStores.open(alive, time)) {
            call = new Evaluations(store.events()).addLong(new Evaluations.Kind("agent-1", Life.RUNNING), 5 * PART);
        }
        try (Database database = Database.open(new StoreFiles(alive).database(), Pragmas.STANDARD, () -> false)) {
            Checks.Evaluation checked = database.read(sql -> Checks.evaluations(sql, "id = '" + call + "'"))
                    .getFirst();
            AtomicInteger parts = new AtomicInteger();
            assertThatThrownBy(() -> Checks.whole(database, checked, () -> parts.incrementAndGet() == 3))
                    .as("a key comes after the second part")
                    .isInstanceOf(CallBegan.class);
            assertThat(parts).hasValue(3);
            assertThat(Checks.whole(database, checked, () -> parts.incrementAndGet() < 0))
                    .isTrue();
            assertThat(parts).as("asked before each part").hasValueGreaterThanOrEqualTo(3 + 5);
        }
    }

    @Test
    void checksACallAgainThatACallCameInBetween() throws StorageException, CallBegan {
        UUID first = oldestFirst.get(OLDER - 1);
        damage(first);
        OpenStores.open(home, time).close();
        try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
            OpenCallChecks checks = new OpenCallChecks(database);
            assertThatThrownBy(() -> checks.next(() -> true)).isInstanceOf(CallBegan.class);
            assertThatThrownBy(() -> checks.next(() -> false))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            damaged -> assertThat(damaged.reason()).isEqualTo(DAMAGED));
            assertThat(checks.next(() -> false)).isTrue();
        }
    }

    @Test
    void tellsOfADamagedOlderCallAfterTheStartAndAsksAtTheNext() throws StorageException {
        damage(oldestFirst.getFirst());
        try (Store store = OpenStores.open(home, time)) {
            assertThat(checkedToTheEnd(store)).isInstanceOf(Damaged.class);
        }
        assertThat(OpenStores.start(home, time)).isInstanceOf(StoreStart.Damaged.class);
    }

    @Test
    void asksAtOnceWhenACallThatTodayOffersIsDamaged() throws StorageException {
        damage(oldestFirst.get(OLDER));
        assertThat(OpenStores.start(home, time)).isInstanceOf(StoreStart.Damaged.class);
    }

    @Test
    void checksTheCallThatWasSavedLastBeforeTheWindowHoweverLongAgoItBegan() throws StorageException {
        UUID resumed = oldestFirst.get(2);
        change("UPDATE evaluation SET updated_at = updated_at + 86400000000000 WHERE id = '" + resumed + "'");
        damage(resumed);
        assertThat(OpenStores.start(home, time)).isInstanceOf(StoreStart.Damaged.class);
    }

    @Test
    void doesNotForgetTheOlderCallsOverACleanEnd() throws StorageException {
        damage(oldestFirst.getFirst());
        OpenStores.open(home, time).close();
        try (Store store = OpenStores.open(home, time)) {
            assertThat(store.upkeep().run()).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void waitsWithTheRestOfTheUpkeepUntilNoCallRuns() throws StorageException {
        try (Store store = OpenStores.open(home, time)) {
            store.upkeep().callBegan();
            assertThat(store.upkeep().run()).isEqualTo(new Postponed());
            store.upkeep().callEnded();
            assertThat(((Done) store.upkeep().run()).work()).contains(Work.CHECKED);
            assertThat(store.upkeep().checkNextCall()).isEqualTo(new Done(Set.of()));
        }
    }

    private static Outcome checkedToTheEnd(Store store) throws StorageException {
        Outcome outcome = store.upkeep().checkNextCall();
        while (outcome.equals(new Done(Set.of(Work.CALL_CHECKED)))) {
            outcome = store.upkeep().checkNextCall();
        }
        return outcome;
    }

    private void damage(UUID call) throws StorageException {
        change("UPDATE event SET offset_ms = offset_ms + 1 WHERE evaluation ="
                + " (SELECT number FROM evaluation WHERE id = '" + call + "')");
    }

    /// What says that the end was unclean stays.
    private void change(String statement) throws StorageException {
        try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
            assertThat(database.<Integer>inTransaction(sql -> sql.update(statement)))
                    .isPositive();
        }
    }
}
