package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.application.Upkeep.Done;
import se.medlyss.application.Upkeep.Work;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;

class StoreOpeningTest {

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    private Path home() {
        return folder.resolve("home");
    }

    @Test
    void setsUpTheConnectionAsPromised() throws StorageException {
        try (Store store = OpenStores.open(home(), time)) {
            assertThat(store.evaluations().count(EvaluationQuery.ALL)).isZero();
        }
        try (Database database = Database.open(new StoreFiles(home()).database(), Pragmas.STANDARD, () -> false)) {
            List<String> held = database.read(sql -> List.of(
                    sql.pragma("journal_mode"),
                    sql.pragma("synchronous"),
                    sql.pragma("locking_mode"),
                    sql.pragma("foreign_keys"),
                    sql.pragma("secure_delete"),
                    sql.pragma("trusted_schema"),
                    sql.pragma("cell_size_check")));
            assertThat(held).containsExactly("wal", "2", "exclusive", "1", "1", "0", "1");
            List<String> lax = database.read(sql -> sql.list(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
                            + " AND name NOT LIKE 'sqlite%'",
                    row -> row.getString(1)));
            assertThat(lax).isEmpty();
            long secure = database.read(sql -> sql.number("SELECT v FROM search_config WHERE k = 'secure-delete'"));
            assertThat(secure).isEqualTo(1);
        }
    }

    @Test
    void noticesAPragmaThatDidNotHold() {
        Pragmas odd = Pragmas.STANDARD.with("synchronous", "7");
        assertThatThrownBy(() -> OpenStores.start(home(), time, odd))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("synchronous");
    }

    @Test
    void hasOneOwner() throws StorageException {
        try (Store store = OpenStores.open(home(), time)) {
            assertThatThrownBy(() -> OpenStores.open(home(), time))
                    .extracting("reason")
                    .isEqualTo(Reason.BUSY);
            assertThat(store.inspection().verify().ok()).isTrue();
        }
    }

    @Test
    void leavesNoLogAfterACleanEnd() throws StorageException, IOException {
        try (Store store = OpenStores.open(home(), time)) {
            new ScoredCalls(store.events(), time, 1).running("agent-1", "a");
            assertThat(DurableFiles.size(new StoreFiles(home()).log())).isPositive();
        }
        assertThat(new StoreFiles(home()).log()).doesNotExist();
    }

    @Test
    void goesOnAfterACrashAndChecksTheWholeFileLater() throws StorageException, IOException {
        OpenCall call;
        Path crashed = folder.resolve("crashed");
        try (Store store = OpenStores.open(home(), time)) {
            call = new ScoredCalls(store.events(), time, 1).running("agent-1", "a");
            Damage.crash(home(), crashed);
        }
        for (boolean checked : new boolean[] {false, false, true}) {
            try (Store store = OpenStores.open(crashed, time)) {
                List<LoggedEvent> read = store.events().read(call.id());
                assertThat(CallState.ofLogged(read)).isEqualTo(call.state());
                if (checked) {
                    assertThat(((Done) store.upkeep().run()).work()).contains(Work.CHECKED);
                    assertThat(((Done) store.upkeep().run()).work()).doesNotContain(Work.CHECKED);
                }
            }
        }
    }

    @Test
    void leavesAFileFromTheFutureUntouchedAndNamesTheVersionItNeeds() throws StorageException, IOException {
        OpenStores.open(home(), time).close();
        StoreFiles files = new StoreFiles(home());
        change(files, "UPDATE format SET least_reader = 7, needed_app = '3.1.0'", "PRAGMA user_version = 7");
        byte[] before = Files.readAllBytes(files.database());
        Set<Path> there = list(home());

        assertThat(OpenStores.start(home(), time)).isEqualTo(new StoreStart.TooNew("3.1.0"));
        assertThat(Files.readAllBytes(files.database())).isEqualTo(before);
        assertThat(list(home())).isEqualTo(there);
        assertThat(Store.inspect(home()).verify().findings())
                .singleElement()
                .hasToString("Finding[kind=TOO_NEW, detail=needs version 3.1.0]");
    }

    @Test
    void worksWithAFileFromTheFutureThatSaysItMay() throws StorageException {
        OpenStores.open(home(), time).close();
        change(new StoreFiles(home()), "UPDATE format SET least_reader = 1", "PRAGMA user_version = 7");
        try (Store store = OpenStores.open(home(), time)) {
            new ScoredCalls(store.events(), time, 1).running("agent-1", "a");
        }
        try (Database database = Database.openUntouched(new StoreFiles(home()).database())) {
            int version = database.read(Migrations::version);
            assertThat(version).isEqualTo(7);
        }
    }

    @Test
    void setsASchemaOfSomethingElseAside() throws StorageException, IOException {
        Files.createDirectories(home());
        try (Database database = Database.open(new StoreFiles(home()).database(), Pragmas.STANDARD, () -> false)) {
            database.inTransaction(sql -> sql.update("CREATE TABLE foreign_to_us (x)"));
        }
        assertThat(OpenStores.start(home(), time)).isInstanceOf(StoreStart.Damaged.class);
        try (Stream<Path> aside = Files.walk(new StoreFiles(home()).setAside())) {
            assertThat(aside).anyMatch(path -> path.endsWith("medlyss.db"));
        }
    }

    @Test
    void countsSummariesOfNoCallTwice() throws StorageException {
        try (Store store = OpenStores.open(home(), time)) {
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            calls.finished("agent-1", "a");
            calls.finished("agent-1", "b");
            assertThat(store.evaluations().page(EvaluationQuery.ALL, 0, 9))
                    .extracting(EvaluationSummary::lastSeq)
                    .containsExactly(7, 7);
        }
    }

    private static void change(StoreFiles files, String... statements) throws StorageException {
        try (Database database = Database.open(files.database(), Pragmas.STANDARD, () -> false)) {
            database.inTransaction(sql -> {
                for (String statement : statements) {
                    sql.run(statement);
                }
                return sql;
            });
        }
    }

    private static Set<Path> list(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return Set.copyOf(files.toList());
        }
    }
}
