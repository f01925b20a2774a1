package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationQuery.Talked;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;

/// A list of 100,000 evaluations is quick because of which index is read, not because of this computer.
class EvaluationPlansTest {

    @TempDir
    private Path home;

    @AutoClose
    private Database database;

    @BeforeEach
    void open() throws StorageException {
        database = Database.open(home.resolve("plans.db"), Pragmas.STANDARD, () -> false);
        Migrations.STANDARD.migrate(database);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void readsAPageInTheOrderOfTime(EvaluationQuery query, String index) throws StorageException {
        EvaluationFilter filter = EvaluationFilter.of(query);
        List<String> plan = plan(EvaluationStore.pageQuery(filter), filter.arguments(20L, 0L));
        assertThat(plan).anyMatch(step -> step.contains("INDEX " + index));
        assertThat(plan).filteredOn(step -> step.contains("TEMP B-TREE")).hasSizeLessThan(2);
        assertThat(plan).anyMatch(step -> step.contains("evaluation USING INTEGER PRIMARY KEY"));
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments(EvaluationQuery.ALL, "evaluation_by_start"),
                arguments(new Query().agent("a").build(), "evaluation_by_agent"),
                arguments(new Query().agent("a").lives(Life.FINAL, Life.PARKED).build(), "evaluation_by_agent"),
                arguments(new Query().team("t").build(), "evaluation_by_team"),
                arguments(new Query().coach("c").build(), "evaluation_by_coach"),
                arguments(new Query().process("p").build(), "evaluation_by_process"),
                arguments(new Query().from(Evaluations.START).build(), "evaluation_by_start"),
                arguments(new Query().percent("50", null).build(), "evaluation_by_start"),
                arguments(EvaluationQuery.in(Life.PARKED), "evaluation_by_life"),
                arguments(EvaluationQuery.in(Life.FINAL, Life.PARKED), "evaluation_by_start"),
                arguments(new Query().talk(Talked.WAITING).build(), "evaluation_by_talk"),
                arguments(new Query().talk(Talked.HEARD).build(), "evaluation_by_life"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void countsWithinAnIndex(EvaluationQuery query) throws StorageException {
        EvaluationFilter filter = EvaluationFilter.of(query);
        List<String> plan = plan(EvaluationStore.countQuery(filter), filter.arguments());
        // Talks that wait are few: looking each of them up costs next to nothing.
        String index = query.talk() == Talked.WAITING ? "INDEX evaluation_by_talk" : "COVERING INDEX";
        assertThat(plan).anyMatch(step -> step.contains(index));
    }

    @Test
    void findsThoseOfWhoeverIsCalledSoByTheirIndex() throws StorageException {
        EvaluationFilter filter =
                EvaluationFilter.of(new Query().text("anna").named("a", "b").build());
        List<String> plan = plan(EvaluationStore.pageQuery(filter), filter.arguments(20L, 0L));
        assertThat(plan).anyMatch(step -> step.contains("COVERING INDEX evaluation_by_agent (agent=?)"));
    }

    @Test
    void findsWordsFirstAndSortsWhatWasFound() throws StorageException {
        EvaluationFilter filter =
                EvaluationFilter.of(new Query().text("lugn röst").build());
        List<String> plan = plan(EvaluationStore.pageQuery(filter), filter.arguments(20L, 0L));
        assertThat(plan).anyMatch(step -> step.contains("evaluation USING INTEGER PRIMARY KEY"));
        assertThat(plan).anyMatch(step -> step.contains("search VIRTUAL TABLE"));
    }

    private List<String> plan(String query, Object... arguments) throws StorageException {
        return database.read(sql -> sql.list("EXPLAIN QUERY PLAN " + query, row -> row.getString("detail"), arguments));
    }
}
