package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.application.publishing.RosterReading;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.people.Roster;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompileCommandTest {

    private static final UUID ONE = UUID.fromString("01934567-89ab-7cde-8f01-000000000001");
    private static final UUID TWO = UUID.fromString("01934567-89ab-7cde-8f01-000000000002");

    @TempDir
    Path folder;

    private final FakeTools tools = new FakeTools();
    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));
    private final CountDownLatch answer = new CountDownLatch(1);
    private final List<CompilingHere> begun = new ArrayList<>();
    private CompilingHere compiling;

    @BeforeEach
    void makeAShare() throws IOException {
        Files.createDirectories(folder.resolve("share/medlyss/evaluations"));
        compile(new RecordScreen(), new RosterJson(), Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() throws InterruptedException {
        answer.countDown();
        for (CompilingHere each : begun) {
            each.end();
        }
    }

    private void compile(RecordScreening screening, RosterReading rosters, Duration longestSilence) {
        begun.forEach(CompilingHere::stop);
        compiling = new CompilingHere(folder.resolve("index"), screening, rosters, longestSilence);
        begun.add(compiling);
        tools.compiling = compiling;
    }

    private Path put(String path, byte[] bytes) throws IOException {
        return CompilingHere.put(folder, path, bytes);
    }

    private void put(RecordForge.Forged record) throws IOException {
        CompilingHere.put(folder, record);
    }

    private CliRun run(String... more) {
        return CompilingHere.run(tools, folder, more);
    }

    private static JsonNode json(CliRun run) {
        return JsonMapper.builder().build().readTree(run.out());
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("out").relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void printsTheBalanceAndEndsWithZeroWhenAllIsWell() throws Exception {
        put(writer.evaluation(ONE, 1, 11, "a"));
        put(writer.evaluation(ONE, 2, 11, "b"));
        put(writer.evaluation(TWO, 1, 12, "c"));
        var run = run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Compiled to " + folder.resolve("out"));
        assertThat(run.out())
                .contains("3 seen = 2 accepted + 0 duplicate + 1 superseded + 0 withdrawn + 0 erased + 0 conflict"
                        + " + 0 control + 0 quarantined + 0 retried");
        assertThat(run().out()).startsWith("Nothing new since last time");
    }

    @Test
    void tellsInJsonWhatItWroteAndWritesNothingWhenNothingIsNew() throws Exception {
        put(writer.evaluation(ONE, 1, 11, "a"));
        JsonNode first = json(run("--json"));
        assertThat(first.path("changed").booleanValue()).isTrue();
        assertThat(first.path("balanced").booleanValue()).isTrue();
        assertThat(first.path("balance").path("accepted").intValue()).isEqualTo(1);
        assertThat(texts(first.path("written")))
                .containsExactlyInAnyOrderElementsOf(written())
                .contains("compilation.json")
                .hasSize(4);
        JsonNode second = json(run("--json"));
        assertThat(second.path("changed").booleanValue()).isFalse();
        assertThat(second.path("written").size()).isZero();
        Files.delete(folder.resolve("out/evaluations.csv"));
        assertThat(texts(json(run("--json")).path("written"))).containsExactly("evaluations.csv", "summary.json");
    }

    @Test
    void endsWithOneWhenAFileIsRefusedOrANumberIsMissing() throws Exception {
        put("evaluations/month=2026-11/writer=ab12cd34/broken.json", "nonsense}".getBytes(StandardCharsets.UTF_8));
        var refused = run();
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.out()).contains("JSON  evaluations/month=2026-11/writer=ab12cd34/broken.json");
        Files.delete(folder.resolve("share/medlyss/evaluations/month=2026-11/writer=ab12cd34/broken.json"));
        writer.skip();
        put(writer.evaluation(ONE, 1, 11, "a"));
        var gap = run();
        assertThat(gap.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(gap.out()).contains("CHAIN_GAP  Writer ab12cd34: number 1 is missing");
    }

    @Test
    void countsByReasonWhatIsRefusedToSomebodyWhoReadsAndNamesAllToAScript() throws Exception {
        for (int at = 0; at < 5; at++) {
            put("evaluations/broken-" + at + ".json", "nonsense}".getBytes(StandardCharsets.UTF_8));
        }
        put("evaluations/long.json", "[]".getBytes(StandardCharsets.UTF_8));
        String script = run().out();
        assertThat(script.lines().filter(line -> line.startsWith("JSON  "))).hasSize(5);
        compiling.watched = true;
        String read = run().out();
        assertThat(read.lines().filter(line -> line.startsWith("JSON  ")))
                .containsExactly("JSON  5 ×  Not valid JSON.");
        assertThat(read)
                .contains("    evaluations/broken-0.json", "    evaluations/broken-2.json")
                .contains("    evaluations/long.json")
                .contains("    and 2 more like these; --json lists them all")
                .doesNotContain("broken-3");
        assertThat(json(run("--json")).path("quarantined").size()).isEqualTo(6);
    }

    @Test
    void countsOnlyFromTheMonthOnThatWasAskedFor() throws Exception {
        put(writer.evaluation(ONE, 1, 10, "a"));
        put(writer.evaluation(TWO, 1, 11, "b"));
        JsonNode since = json(run("--json", "--since", "2026-11"));
        assertThat(since.path("evaluations").intValue()).isEqualTo(1);
        assertThat(since.path("since").stringValue()).isEqualTo("2026-11");
        assertThat(run("--since", "2026-11").out()).contains("In the figures: one of the accepted");
        assertThat(Files.readString(folder.resolve("out/summary.json"))).contains("\"since\" : \"2026-11\"");
        assertThat(since.path("balance").path("accepted").intValue()).isEqualTo(2);
        assertThat(Files.readAllLines(folder.resolve("out/evaluations.csv"))).hasSize(2);
        assertThat(json(run("--json")).path("evaluations").intValue()).isEqualTo(2);
        assertThat(run("--since", "November").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void readsMonthlyPartsFromAnyNumberOfFoldersToo() throws Exception {
        var one = writer.evaluation(ONE, 1, 11, "a");
        var two = writer.evaluation(TWO, 1, 11, "b");
        put(one);
        put(two);
        run();
        Files.move(folder.resolve("out"), folder.resolve("parts"));
        for (var record : List.of(one, two)) {
            Files.delete(folder.resolve("share/medlyss").resolve(record.path()));
        }
        Files.delete(folder.resolve("parts/evaluations.csv"));
        Files.delete(folder.resolve("parts/summary.json"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        var run = run("--parts", folder.resolve("parts").toString(), "--parts", empty.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2 seen = 2 accepted");
        assertThat(run.exitCode()).isZero();
        assertThat(run("--parts", folder.resolve("nowhere").toString()).exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void endsWithThreeWhereThereIsNoShareAndWithTwoWithoutOne() {
        var nowhere =
                CliRun.of(tools, "compile", "--share", folder.resolve("nowhere").toString());
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nowhere.err()).contains("There is no shared folder of Medlyss in " + folder.resolve("nowhere"));
        assertThat(CliRun.of(tools, "compile").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void tellsOfABrokenFileOfTheCentreInASentence() throws Exception {
        put(writer.evaluation(ONE, 1, 11, "a"));
        Path broken = put("people/3.0123456789abcdef.json", "{\"format\":".getBytes(StandardCharsets.UTF_8));
        var run = run();
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("PEOPLE_FILE  A roster that the centre published cannot be used")
                .contains("people/3.0123456789abcdef.json");
        assertThat(run("--json").out()).contains("\"PEOPLE_FILE\"");
        Files.delete(broken);
        assertThat(run().exitCode()).isZero();
    }

    @Test
    void givesUpAFolderThatHangs() throws Exception {
        put(writer.evaluation(ONE, 1, 11, "a"));
        put("people/1.0123456789abcdef.json", "{}".getBytes(StandardCharsets.UTF_8));
        compile(new RecordScreen(), this::hangs, Duration.ofMillis(300));
        var run = run();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(folder.resolve("share") + " does not answer");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private PublishedRoster hangs(String file, byte[] bytes) {
        awaitTheAnswer();
        return new PublishedRoster(1, Roster.EMPTY, "{}", "0".repeat(64));
    }

    /// As an operation of the system does, which no interrupt ends.
    private void awaitTheAnswer() {
        boolean interrupted = false;
        while (answer.getCount() > 0) {
            try {
                answer.await();
            } catch (InterruptedException heedless) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void givesUpAFileThatHangsAndGoesOnNextTime() throws Exception {
        put(writer.evaluation(ONE, 1, 11, "a"));
        var screening = new HangingScreen(this::awaitTheAnswer, new RecordScreen());
        compile(screening, new RosterJson(), Duration.ofMillis(300));
        assertThat(run().err()).contains("does not answer");
        compile(new RecordScreen(), new RosterJson(), Duration.ofMinutes(1));
        assertThat(run().out()).contains("1 seen = 1 accepted");
        assertThat(written()).hasSize(4).noneMatch(name -> name.contains(".tmp"));
    }

    private record HangingScreen(Runnable hang, RecordScreening screening) implements RecordScreening {
        @Override
        public Screened screen(byte[] bytes, int from, int to) {
            hang.run();
            return screening.screen(bytes, from, to);
        }

        @Override
        public ExportedRecord read(byte[] bytes, int from, int to) {
            return screening.read(bytes, from, to);
        }
    }

    @Test
    void stopsWhenItIsAskedToAndShowsHowFarItCameOnATerminal() throws Exception {
        put(writer.evaluation(ONE, 1, 11, "a"));
        compiling.watched = true;
        compiling.stopping = true;
        var stopped = run();
        assertThat(stopped.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(stopped.err()).contains("Listing the shared folder").contains("Stopped.");
        assertThat(folder.resolve("out")).doesNotExist();
        compiling.stopping = false;
        var done = run();
        assertThat(done.exitCode()).isZero();
        assertThat(done.err()).contains("Writing tables and reports");
    }
}
