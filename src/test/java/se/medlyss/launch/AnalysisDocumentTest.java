package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.cli.Cli;
import se.medlyss.cli.ExitCode;
import se.medlyss.launch.AppFolders.Surroundings;
import se.medlyss.texts.Texts;

/// What `src/docs/analysis.md` promises, tried on a folder that the app itself made.
class AnalysisDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/analysis.md");
    private static final Pattern SQL = Pattern.compile("```sql\\n(.+?)```", Pattern.DOTALL);
    private static final int CALLS = 40;

    @TempDir
    static Path folder;

    @BeforeAll
    static void compileASharedFolder() throws IOException {
        Path share = Files.createDirectory(folder.resolve("share"));
        run("simulate", "--home", folder.resolve("home").toString(), "--calls", String.valueOf(CALLS), "--seed", "3");
        run("export", "--home", folder.resolve("home").toString(), "--share", share.toString(), "--now");
        int code = run(
                "compile",
                "--share",
                share.toString(),
                "--home",
                folder.resolve("centre").toString());
        assertThat(code).isEqualTo(ExitCode.OK);
    }

    static List<String> queries() throws IOException {
        return SQL.matcher(Files.readString(DOCUMENT))
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```(sql)?", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void runsOnDuckDb(String sql) throws SQLException {
        assertThat(rows(sql)).isNotEmpty();
    }

    @Test
    void countsTheSameWhicheverFilesAreRead() throws Exception {
        List<String> queries = queries();
        assertThat(sum(queries.get(2), 1)).isEqualTo(CALLS);
        assertThat(sum(queries.get(4), 1)).isEqualTo(CALLS);
        assertThat(sum(queries.get(6), 1)).isEqualTo(CALLS);
    }

    /// A part holds earlier revisions too, and beside a new one the old stands for a while.
    @Test
    void countsAnEvaluationOnceThoughSeveralLinesTellOfIt() throws Exception {
        List<String> ofParts = queries().subList(4, 6);
        List<List<Object>> once = counts(rows(ofParts.getFirst()));
        List<List<Object>> times = counts(rows(ofParts.getLast()));
        Path part = anyPart();
        Path again = Files.copy(part, part.resolveSibling("part-0123456789abcdef.ndjson.gz"));
        try {
            assertThat(counts(rows(ofParts.getFirst()))).isEqualTo(once);
            assertThat(counts(rows(ofParts.getLast()))).isEqualTo(times);
        } finally {
            Files.delete(again);
        }
    }

    private static Path anyPart() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("share/medlyss/compiled"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Without the mean, which is added up in any order.
    private static List<List<Object>> counts(List<List<Object>> rows) {
        return rows.stream().map(row -> row.subList(0, 2)).toList();
    }

    @Test
    void namesEveryColumnInItsPlaceAndNoEngineNeedsThemQuoted() throws Exception {
        String document = Files.readString(DOCUMENT).replaceAll("\\s+", " ");
        for (String table : List.of("evaluations", "answers")) {
            String headings = Files.readAllLines(folder.resolve("share/medlyss/compiled/" + table + ".csv"))
                    .getFirst()
                    .substring(1);
            List<String> columns = Arrays.asList(headings.split(","));
            String told = document.replaceAll(" \\([^)]*\\),", ",");
            assertThat(told).contains("`" + table + ".csv`: `" + String.join("`, `", columns) + "`.");
            rows("SELECT " + headings + " FROM read_csv('compiled/" + table + ".csv') LIMIT 1");
        }
    }

    @Test
    void noticesAQueryThatDoesNotRun() {
        assertThatThrownBy(() -> rows("SELECT nothing FROM 'compiled/answers.csv'"))
                .isInstanceOf(SQLException.class);
    }

    private static long sum(String sql, int column) throws SQLException {
        return rows(sql).stream()
                .mapToLong(row -> ((Number) row.get(column)).longValue())
                .sum();
    }

    private static List<List<Object>> rows(String sql) throws SQLException {
        String there = folder.resolve("share/medlyss").toString().replace('\\', '/');
        String here = sql.replace("'compiled/", "'" + there + "/compiled/")
                .replace("'evaluations/", "'" + there + "/evaluations/");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                ResultSet result = statement.executeQuery(here)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                    row.add(result.getObject(at));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static int run(String... arguments) {
        var texts = new Texts(Locale.of("en", "GB"));
        var tools = new HomeTools(texts, new Surroundings(Map.of(), "Linux", folder));
        var out = new StringWriter();
        return new Cli(tools, texts, "test", new PrintWriter(out), new PrintWriter(out)).run(arguments);
    }
}
