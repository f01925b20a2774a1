package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.DamagedLog;
import se.medlyss.application.DamagedLog.Outcome;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Inspection.Kind;
import se.medlyss.store.wal.WalLook;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;

/// SQLite takes a damaged frame of its log for the end of it, and drops what follows without a word. A home that was
/// left in mid-call has its log damaged in every way, and is started.
class LogDamageTest {

    private static final int HEADER = 32;
    private static final int FRAME = 24 + 4096;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final Random random = new Random(20_261_122);
    private Path crashed;
    private byte[] log;
    private UUID running;
    private int events;
    private int copies;

    @BeforeEach
    void crash() throws StorageException, IOException {
        crashed = folder.resolve("crashed");
        try (Store store = OpenStores.open(folder.resolve("home"), time)) {
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            for (int i = 0; i < 4; i++) {
                calls.finished("agent-1", "note " + i);
            }
            OpenCall call = calls.running("agent-2", "the latest note");
            running = call.id();
            events = store.events().read(running).size();
            Damage.crash(folder.resolve("home"), crashed);
        }
        log = Files.readAllBytes(new StoreFiles(crashed).log());
        assertThat(frames()).isGreaterThan(30);
    }

    @Test
    void tellsAFlippedBitInAnyFrameAndSavesNearlyAll() throws StorageException, IOException {
        flip(3, 2);
    }

    @Test
    @Tag("slow")
    void tellsAFlippedBitInAnyPartOfAnyFrameAndSavesNearlyAll() throws StorageException, IOException {
        flip(1, 8);
    }

    /// After a power cut the latest acknowledgement may not be on record, and nothing stands behind the last
    /// transaction. The nine highest bits of a word look alike in many words.
    @Test
    void tellsAFlippedBitInTheLastTransactionAfterAPowerCut() throws StorageException, IOException {
        StoreFiles files = copy();
        Files.delete(files.acknowledged());
        int cut = -1;
        for (int at = HEADER + (frames() - 2) * FRAME; at < log.length; at += 4 * (1 + random.nextInt(6))) {
            byte high = (byte) (1 << random.nextInt(8));
            write(files, at + 3, (byte) (log[at + 3] ^ high));
            WalLook.Condition condition = WalLook.at(files.log()).condition();
            assertThat(condition).as("byte %s, bit %s", at + 3, high).isNotEqualTo(WalLook.Condition.SOUND);
            cut = condition == WalLook.Condition.CUT ? at + 3 : cut;
            write(files, at + 3, log[at + 3]);
        }
        assertThat(cut).as("a bit that is not known").isPositive();
        write(files, cut, (byte) (log[cut] ^ 0x80));
        assertThat(told(files, "after a power cut")).isEqualTo(Outcome.LAST_LOST);
    }

    @Test
    void losesNothingToAFlippedBitInTheHeader() throws StorageException, IOException {
        for (int at = 0; at < HEADER; at++) {
            StoreFiles files = copy();
            write(files, at, (byte) (log[at] ^ 1 << random.nextInt(8)));
            assertSaved(files, "header byte " + at);
        }
    }

    @Test
    void losesNothingWhenADestroyedPageWasWrittenAgainLater() throws StorageException, IOException {
        // The first transaction that writes each page of the call is followed by others.
        StoreFiles files = copy();
        int early = frames() / 4;
        scramble(files, HEADER + (long) early * FRAME + 24);
        assertSaved(files, "frame " + early);
    }

    @Test
    void goesOnWithWhatWasBeforeWhenSomethingLaterCannotBeHad() throws StorageException, IOException {
        StoreFiles files = copy();
        int late = frames() - 5;
        scramble(files, HEADER + (long) late * FRAME - 100);
        byte[] damaged = Files.readAllBytes(files.log());
        assertThat(Store.inspect(files.home()).verify().findings())
                .extracting(found -> found.kind())
                .contains(Kind.ACKNOWLEDGED_MISSING);
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThat(store.damagedLog()).get().satisfies(told -> {
                assertThat(told.outcome()).isEqualTo(Outcome.LAST_LOST);
                assertThat(told.savedUntil())
                        .isBefore(time.instant())
                        .isAfter(time.instant().minusSeconds(3_600));
                assertThat(Path.of(told.keptIn()).resolve("medlyss.db-wal")).hasBinaryContent(damaged);
            });
            assertThat(store.inspection().verify().findings()).isEmpty();
            store.damageTold();
            assertThat(store.damagedLog()).isEmpty();
        }
    }

    @Test
    void tellsThatTheLogWasTakenAway() throws StorageException, IOException {
        StoreFiles files = copy();
        Files.delete(files.log());
        assertLost(files, "without a log");
    }

    @Test
    void tellsThatTheLogWasCutAnywhere() throws StorageException, IOException {
        for (int frame = 0; frame < frames(); frame += 3) {
            StoreFiles files = copy();
            cut(files, HEADER + (long) frame * FRAME + random.nextInt(FRAME));
            assertLost(files, "cut in frame " + frame);
        }
    }

    /// A crash leaves the beginning of a transaction at the end of the log, in the place of an older log's frames
    /// or of none.
    @Test
    void takesATornTailForNoDamage() throws StorageException, IOException {
        for (int frame = 1; frame < 6; frame++) {
            StoreFiles files = copy();
            byte[] torn = Arrays.copyOf(Arrays.copyOfRange(log, HEADER, HEADER + FRAME), 700 * frame);
            append(files, torn);
            assertWhole(files, "torn by " + torn.length + " bytes");
        }
    }

    @Test
    void takesALogThatWasCutBeforeItsAcknowledgementWasNotedForNoDamage() throws StorageException, IOException {
        StoreFiles files = copy();
        cut(files, HEADER + (frames() - 2L) * FRAME);
        Files.delete(files.acknowledged());
        assertThat(Store.inspect(files.home()).verify().findings()).isEmpty();
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThat(store.damagedLog()).isEmpty();
        }
    }

    @Test
    void goesOnAfterACrashInTheMiddleOfTheRescue() throws StorageException, IOException {
        for (List<String> there :
                List.of(List.<String>of(), List.of("medlyss.db"), List.of("medlyss.db", "medlyss.db-wal"))) {
            StoreFiles files = copy();
            write(files, HEADER + 3L * FRAME + 500, (byte) ~log[HEADER + 3 * FRAME + 500]);
            Path aside = Files.createDirectories(files.setAside().resolve(BackupFile.stamp(time.instant())));
            Files.writeString(aside.resolve("going-on"), Outcome.NOTHING_LOST.name());
            for (String file : there) {
                Files.move(files.home().resolve(file), aside.resolve(file));
            }
            try (Store store = OpenStores.open(files.home(), time)) {
                assertThat(store.damagedLog()).as(there.toString()).isPresent();
            }
        }
    }

    /// The planted fault: a store that believes SQLite does lose what was saved, and this test would see it.
    @Test
    void wouldSeeAStoreThatDoesNotLook() throws StorageException, IOException {
        List<Integer> held = new ArrayList<>();
        for (int frame = frames() / 2; frame < frames(); frame++) {
            StoreFiles files = copy();
            int at = HEADER + frame * FRAME + 1_000;
            write(files, at, (byte) (log[at] ^ 4));
            try (Database believing = Database.open(files.database(), Pragmas.STANDARD, () -> false)) {
                held.add((int) (long) believing.read(sql -> sql.number(
                        "SELECT coalesce(max(last_seq), 0) FROM evaluation WHERE id = ?", running.toString())));
            }
        }
        assertThat(held).allMatch(seq -> seq < events);
    }

    /// The last few frames may hold a bit that cannot be told from others; all else is saved whole.
    private void flip(int step, int times) throws StorageException, IOException {
        int flips = 0;
        int lost = 0;
        for (int frame = random.nextInt(step); frame < frames(); frame += step) {
            for (int time = 0; time < times; time++) {
                int within = random.nextInt(FRAME);
                int bit = random.nextInt(8);
                StoreFiles files = copy();
                int at = HEADER + frame * FRAME + within;
                write(files, at, (byte) (log[at] ^ 1 << bit));
                String what = "frame " + frame + ", byte " + within + ", bit " + bit;
                flips++;
                lost += told(files, what) == Outcome.LAST_LOST ? 1 : 0;
            }
        }
        assertThat(flips).isGreaterThan(frames() / 2);
        assertThat(lost).isLessThan(flips / 20);
    }

    private int frames() {
        return (log.length - HEADER) / FRAME;
    }

    private void assertSaved(StoreFiles files, String what) throws StorageException, IOException {
        assertThat(Store.inspect(files.home()).verify().findings())
                .as(what)
                .singleElement()
                .matches(found ->
                        found.kind() == Kind.LOG_DAMAGED && found.detail().equals("mendable"));
        assertThat(told(files, what)).as(what).isEqualTo(Outcome.NOTHING_LOST);
    }

    private void assertLost(StoreFiles files, String what) throws StorageException, IOException {
        assertThat(Store.inspect(files.home()).verify().findings())
                .as(what)
                .extracting(found -> found.kind())
                .contains(Kind.ACKNOWLEDGED_MISSING);
        assertThat(told(files, what)).as(what).isEqualTo(Outcome.LAST_LOST);
    }

    /// Starts a damaged home: what is there is whole, what was damaged is kept, and the truth is told.
    private Outcome told(StoreFiles files, String what) throws StorageException, IOException {
        byte[] damaged = Files.exists(files.log()) ? Files.readAllBytes(files.log()) : new byte[0];
        try (Store store = OpenStores.open(files.home(), time)) {
            DamagedLog told = store.damagedLog().orElseThrow(() -> new AssertionError("not told: " + what));
            assertThat(store.inspection().verify().findings()).as(what).isEmpty();
            int held = store.evaluations()
                    .find(running)
                    .map(EvaluationSummary::lastSeq)
                    .orElse(0);
            assertThat(held < events).as(what).isEqualTo(told.outcome() == Outcome.LAST_LOST);
            if (damaged.length > 0) {
                assertThat(Path.of(told.keptIn()).resolve("medlyss.db-wal")).hasBinaryContent(damaged);
            }
            return told.outcome();
        } finally {
            DurableFiles.remove(files.home());
        }
    }

    private void assertWhole(StoreFiles files, String what) throws StorageException {
        assertThat(Store.inspect(files.home()).verify().findings()).as(what).isEmpty();
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThat(store.damagedLog()).as(what).isEmpty();
            assertThat(store.events().read(running)).as(what).hasSize(events);
        }
    }

    private StoreFiles copy() throws IOException {
        return new StoreFiles(Damage.crash(crashed, folder.resolve("copy-" + copies++)));
    }

    private static void write(StoreFiles files, long at, byte... bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(files.log().toFile(), "rw")) {
            file.seek(at);
            file.write(bytes);
        }
    }

    private static void append(StoreFiles files, byte[] bytes) throws IOException {
        write(files, Files.size(files.log()), bytes);
    }

    private static void cut(StoreFiles files, long length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(files.log().toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private static void scramble(StoreFiles files, long at) throws IOException {
        Damage.scramble(files.log(), at, 512);
    }
}
