package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the run after an interrupted one does, and says.
class AfterInterruptionTest {

    private static final List<String> WRITERS = List.of("ab12cd34", "cd34ab12");

    @TempDir
    Path folder;

    @AutoClose
    private CompilingHere compiling;

    private final FakeTools tools = new FakeTools();

    @BeforeEach
    void makeAShare() throws IOException {
        compiling =
                new CompilingHere(folder.resolve("index"), new RecordScreen(), new RosterJson(), Duration.ofMinutes(1));
        tools.compiling = compiling;
        for (int at = 0; at < WRITERS.size(); at++) {
            export(WRITERS.get(at), at, 11);
        }
    }

    private void export(String writer, int number, int month) throws IOException {
        var record = new RecordForge(writer.repeat(4))
                .evaluation(UUID.fromString("01934567-89ab-7cde-8f01-00000000000" + number), 1, month, "a");
        Path file = folder.resolve("share/medlyss").resolve(record.path());
        Files.createDirectories(file.getParent());
        Files.write(file, record.bytes());
    }

    @Test
    void findsThePartsOfBeforeWhenItWasStoppedWhilePartsWereWritten() throws Exception {
        run();
        List<String> before = files("out");
        export("ef56ab78", 2, 10);
        export("ef78ab56", 3, 11);
        AtomicBoolean oneWritten = new AtomicBoolean();
        interrupt(
                (step, done) -> {
                    if (step == Step.WRITING && done == 1) {
                        oneWritten.set(true);
                    }
                },
                oneWritten::get);
        assertThat(files("out")).isEqualTo(before);
        assertThat(run().exitCode()).isZero();
        assertThat(files("out").stream().filter(name -> name.endsWith(".gz"))).hasSize(2);
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void saysThatItCompletedTheReportsThatWereMissing() throws Exception {
        AtomicReference<Step> now = new AtomicReference<>();
        interrupt((step, _) -> now.set(step), () -> now.get() == Step.REPORTING);
        assertThat(folder.resolve("out/summary.json")).doesNotExist();
        CliRun completed = run();
        assertThat(completed.exitCode()).as(completed.out()).isZero();
        assertThat(completed.out())
                .startsWith(
                        "Nothing new to read, but tables or reports were missing or out of date. 2 files are written now; "
                                + folder.resolve("out") + " is up to date.");
        assertThat(folder.resolve("out/summary.json")).exists();
        assertThat(run().out()).startsWith("Nothing new since last time");
    }

    @Test
    void saysItInJsonToo() throws Exception {
        AtomicReference<Step> now = new AtomicReference<>();
        interrupt((step, _) -> now.set(step), () -> now.get() == Step.REPORTING);
        JsonNode completed = json();
        assertThat(completed.path("outcome").stringValue()).isEqualTo("completed");
        assertThat(completed.path("changed").booleanValue()).isTrue();
        assertThat(completed.path("written").valueStream().map(JsonNode::stringValue))
                .containsExactly("evaluations.csv", "summary.json");
        JsonNode unchanged = json();
        assertThat(unchanged.path("outcome").stringValue()).isEqualTo("unchanged");
        assertThat(unchanged.path("changed").booleanValue()).isFalse();
        assertThat(unchanged.path("written").size()).isZero();
    }

    @Test
    void writesTheReceiptsThatAreMissing() throws Exception {
        interrupt((_, _) -> {}, () -> Files.isDirectory(receipts(WRITERS.getFirst())));
        assertThat(receipts(WRITERS.getLast())).doesNotExist();
        run();
        assertThat(receipts(WRITERS.getLast())).isNotEmptyDirectory();
    }

    private Path receipts(String writer) {
        return folder.resolve("share/medlyss/receipts/writer=" + writer);
    }

    /// Compiles until it is to stop.
    private void interrupt(ObjLongConsumer<Step> seen, BooleanSupplier stop) {
        var request = new Compilation.Request(
                folder.resolve("share"), Optional.of(folder.resolve("out")), List.of(), Optional.empty());
        var progress = new Compilation.Progress() {
            @Override
            public void at(Step step, long done, long total) {
                seen.accept(step, done);
            }

            @Override
            public boolean cancelled() {
                return stop.getAsBoolean();
            }
        };
        assertThatThrownBy(() -> compiling.compileShare().run(request, progress))
                .isInstanceOfSatisfying(
                        CompilationException.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(CompilationException.Reason.CANCELLED));
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(run("--json").out());
    }

    private CliRun run(String... more) {
        return CliRun.of(
                tools,
                Stream.concat(
                                Stream.of(
                                        "compile",
                                        "--share",
                                        folder.resolve("share").toString(),
                                        "--out",
                                        folder.resolve("out").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
