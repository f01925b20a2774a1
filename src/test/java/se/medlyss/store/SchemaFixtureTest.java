package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.Outbox;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.support.ManualTime;

/// Opens a file of every schema version there ever was, made by [SchemaFixture] when that version was new.
class SchemaFixtureTest {

    @TempDir
    private Path home;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Migrations.STANDARD.latest());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void opensWhatThatVersionWrote(int version) throws IOException, StorageException {
        unpack(version);
        try (Store store = OpenStores.open(home, new ManualTime())) {
            assertThat(store.inspection().verify().ok()).isTrue();
            List<EvaluationSummary> all = store.evaluations().page(EvaluationQuery.ALL, 0, 10);
            assertThat(all).extracting(EvaluationSummary::life).containsExactly(Life.RUNNING, Life.FINAL);
            for (EvaluationSummary summary : all) {
                List<LoggedEvent> events = store.events().read(summary.id());
                CallState state = CallState.ofLogged(events);
                assertThat(state.life()).isEqualTo(summary.life());
                assertThat(state.seq()).isEqualTo(summary.lastSeq());
            }
            assertThat(store.evaluations().count(new Query().text("påhittad").build()))
                    .isEqualTo(1);
            assertThat(store.people().agents()).singleElement().hasFieldOrPropertyWithValue("name", "Åsa Påhittad");
            assertThat(store.outbox().rows(Outbox.State.WAITING, 9)).hasSize(1);
            assertThat(store.processes().all()).hasSize(1);
            assertThat(store.halfAgreed().all())
                    .hasSize(version < 6 ? 0 : 1)
                    .allSatisfy(half -> assertThat(half.lines())
                            .extracting(HalfAgreed.Line::answer)
                            .containsExactly(new Answer.Grade(BigDecimal.valueOf(3)), null));
        }
        try (Database database = Database.openUntouched(new StoreFiles(home).database())) {
            int now = database.read(Migrations::version);
            assertThat(now).isEqualTo(Migrations.STANDARD.latest());
        }
    }

    @Test
    void makesTheSameSchemaAsTheNewestFixture() throws IOException, StorageException {
        unpack(Migrations.STANDARD.latest());
        List<String> fixture = schema(home);
        Path fresh = home.resolve("fresh");
        OpenStores.open(fresh, new ManualTime()).close();
        assertThat(schema(fresh)).isEqualTo(fixture);
    }

    private static List<String> schema(Path home) throws StorageException {
        try (Database database = Database.openUntouched(new StoreFiles(home).database())) {
            return database.read(sql ->
                    sql.list("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name", row -> row.getString(1)));
        }
    }

    private void unpack(int version) throws IOException {
        String name = "schema-%04d.db.gz".formatted(version);
        try (InputStream packed = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            Files.createDirectories(home);
            Files.copy(new GZIPInputStream(packed), new StoreFiles(home).database());
        }
    }
}
