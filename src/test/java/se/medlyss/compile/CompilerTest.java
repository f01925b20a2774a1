package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

class CompilerTest {

    private static final UUID ONE = UUID.fromString("01934567-89ab-7cde-8f01-000000000001");
    private static final UUID TWO = UUID.fromString("01934567-89ab-7cde-8f01-000000000002");

    @TempDir
    Path temporary;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
    }

    @Test
    void tellsWhichNumbersOfAWriterAreMissing() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "a"));
        writer.skip();
        writer.skip();
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        Compiled compiled = world.compile("out");
        assertThat(compiled.findings())
                .containsExactly(new Finding(Finding.Kind.CHAIN_GAP, writer.writer(), null, 2, 3, ""));
        assertThat(compiled.writers().getFirst().received()).containsExactly(new Range(1, 1), new Range(4, 4));
    }

    @Test
    void readsAHalfSyncedFileAgainAndQuarantinesItAfterADay() throws Exception {
        Forged record = writer.evaluation(ONE, 1, 11, "a");
        world.put(record.path(), Arrays.copyOf(record.bytes(), 4096));
        Compiled first = world.compile("out");
        assertThat(first.retried()).singleElement().satisfies(awaited -> {
            assertThat(awaited.seen().path()).isEqualTo(record.path());
            assertThat(awaited.seen().reason()).isEqualTo(Reason.JSON);
            assertThat(awaited.until()).isEqualTo(world.now.plus(Duration.ofHours(24)));
        });
        assertThat(first.quarantined()).isEmpty();
        world.now = world.now.plus(Duration.ofHours(23));
        assertThat(world.compile("out").balance().retried()).isEqualTo(1);
        world.now = world.now.plus(Duration.ofHours(2));
        Compiled late = world.compile("out");
        assertThat(late.quarantined()).extracting(Quarantined::reason).containsExactly(Reason.JSON);
        assertThat(late.retried()).isEmpty();
        world.put(record);
        Compiled whole = world.compile("out");
        assertThat(whole.balance().accepted()).isEqualTo(1);
        assertThat(whole.quarantined()).isEmpty();
    }

    @Test
    void followsNoLinkAndOpensNoDevice() throws Exception {
        Forged outside = writer.evaluation(ONE, 1, 11, "a");
        Path elsewhere = Files.write(temporary.resolve("elsewhere.json"), outside.bytes());
        Path folder = world.share().resolve("medlyss/evaluations");
        Files.createSymbolicLink(folder.resolve("link.json"), elsewhere);
        Files.createSymbolicLink(folder.resolve("month=2026-11"), temporary);
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.json").toString())
                        .start()
                        .waitFor())
                .isZero();
        Compiled compiled = world.compile("out");
        assertThat(compiled.quarantined())
                .extracting(Quarantined::reason)
                .containsExactly(Reason.NOT_REGULAR, Reason.NOT_REGULAR, Reason.NOT_REGULAR);
        assertThat(compiled.balance().accepted()).isZero();
    }

    @Test
    void takesWhatWasErasedOutOfTheParts() throws Exception {
        Forged kept = world.put(writer.evaluation(ONE, 1, 11, "kept"));
        Forged gone = world.put(writer.evaluation(TWO, 1, 11, "gone"));
        world.compile("out");
        Map<String, String> before = world.output("out");
        world.put(writer.erasure(TWO, 2, 11, List.of(gone)));
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().erased()).isEqualTo(1);
        assertThat(world.output("out"))
                .hasSize(1)
                .doesNotContainKeys(before.keySet().iterator().next());
        assertThat(lines("out"))
                .hasSize(2)
                .noneMatch(line -> line.contains("\"hash\":\"" + gone.hash() + "\",\"kind\""));
        assertThat(lines("out")).anyMatch(line -> line.contains(kept.hash()));
    }

    private List<String> lines(String out) throws Exception {
        Path part = temporary
                .resolve(out)
                .resolve(world.output(out).keySet().iterator().next());
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void writesAnewAPartThatSomebodyElseCompressed() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "a"));
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        world.compile("out");
        Map<String, String> ours = world.output("out");
        List<String> records = lines("out");
        Path parts = temporary.resolve("out");
        Path part = parts.resolve(ours.keySet().iterator().next());
        try (var theirs = new java.util.zip.GZIPOutputStream(Files.newOutputStream(part))) {
            theirs.write((String.join("\n", records) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(world.output("out")).isNotEqualTo(ours);
        try (CompilerWorld other = new CompilerWorld(Files.createDirectory(temporary.resolve("other")))) {
            other.compile("out", other.screening(), List.of(parts));
            assertThat(other.output("out")).isEqualTo(ours);
        }
    }

    @Test
    void goesOnAfterAGzipBombALongLineAndATornPart() throws Exception {
        Forged record = world.put(writer.evaluation(ONE, 1, 11, "a"));
        var bomb = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(bomb)) {
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                gzip.write(spaces);
            }
        }
        world.put("evaluations/bomb.ndjson.gz", bomb.toByteArray());
        world.put("evaluations/torn.ndjson.gz", Arrays.copyOf(bomb.toByteArray(), 5_000));
        byte[] line = new byte[6 * 1024 * 1024];
        Arrays.fill(line, (byte) 'a');
        System.arraycopy(
                ("\n" + new String(record.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                0,
                line,
                line.length - record.bytes().length - 1,
                record.bytes().length + 1);
        world.put("evaluations/batch.1.long.ndjson", line);
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().accepted()).isEqualTo(1);
        assertThat(compiled.balance().duplicate()).isEqualTo(1);
        assertThat(compiled.balance().balanced()).isTrue();
        assertThat(compiled.quarantined()).allMatch(refused -> refused.reason() == Reason.SIZE);
        assertThat(compiled.quarantined()).hasSize(2);
        assertThat(compiled.retried()).hasSize(1);
    }

    @Test
    void screensASingleFileOnceAndNotAgainWhenItsPartIsWritten() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "a"));
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        AtomicInteger screened = new AtomicInteger();
        RecordScreening real = new RecordScreen();
        RecordScreening counting = new RecordScreening() {
            @Override
            public Screened screen(byte[] bytes, int from, int to) {
                screened.incrementAndGet();
                return real.screen(bytes, from, to);
            }

            @Override
            public ExportedRecord read(byte[] bytes, int from, int to) {
                return real.read(bytes, from, to);
            }
        };
        assertThat(world.compile("out", counting, List.of()).balance().accepted())
                .isEqualTo(2);
        assertThat(screened).hasValue(2);
        assertThat(lines("out")).hasSize(2).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void noticesAFileThatChangedAndKeptItsSizeAndTime() throws Exception {
        Forged record = writer.evaluation(ONE, 1, 11, "a");
        Path file = world.put(record.path(), record.bytes());
        world.compile("out");
        var time = Files.getLastModifiedTime(file);
        String other = Files.readString(file).replace("\"coachingMs\":", "\"coachingMz\":");
        Files.writeString(file, other);
        Files.setLastModifiedTime(file, time);
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        Files.delete(temporary
                .resolve("out")
                .resolve(world.output("out").keySet().iterator().next()));
        assertThatThrownBy(() -> world.compile("out")).isInstanceOf(CompilationException.class);
        Compiled next = world.compile("out");
        assertThat(next.balance().accepted()).isEqualTo(1);
        assertThat(next.quarantined()).extracting(Quarantined::path).containsExactly(record.path());
    }

    @Test
    void takesRecordsFromThePartOfBeforeInsteadOfTheirFiles() throws Exception {
        Forged record = writer.evaluation(ONE, 1, 11, "a");
        Path file = world.put(record.path(), record.bytes());
        world.compile("out");
        spoil(file);
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        assertThat(world.compile("out").balance().accepted()).isEqualTo(2);
        assertThat(lines("out")).hasSize(2).anyMatch(line -> line.contains(record.hash()));
    }

    @Test
    void readsTheFilesAgainWhenThePartOfBeforeIsSpoilt() throws Exception {
        Forged record = world.put(writer.evaluation(ONE, 1, 11, "a"));
        world.compile("out");
        spoil(temporary
                .resolve("out")
                .resolve(world.output("out").keySet().iterator().next()));
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        assertThat(world.compile("out").balance().accepted()).isEqualTo(2);
        assertThat(lines("out")).hasSize(2).anyMatch(line -> line.contains(record.hash()));
    }

    /// Changes bytes in its middle, and neither its size nor its time.
    private static void spoil(Path file) throws IOException {
        var time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 'x');
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    @Test
    void writesAPartAnewThatSomebodyChanged() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "a"));
        world.compile("out");
        Map<String, String> before = world.output("out");
        Path part = temporary.resolve("out").resolve(before.keySet().iterator().next());
        Files.writeString(part, "changed");
        assertThat(world.compile("out").changed()).isTrue();
        assertThat(world.output("out")).isEqualTo(before);
    }

    @Test
    void saysSoWhenThereIsNoShare() {
        assertThatThrownBy(() -> new CompilerWorldWithoutShare(temporary.resolve("nowhere")).compile())
                .isInstanceOfSatisfying(
                        CompilationException.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(CompilationException.Reason.NO_SHARE));
    }

    private record CompilerWorldWithoutShare(Path folder) {
        void compile() throws CompilationException {
            Places.of(new se.medlyss.application.compilation.Compilation.Request(
                    folder, java.util.Optional.empty(), List.of(), java.util.Optional.empty()));
        }
    }
}
