package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Sha256;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files that are half here yet.
class FilesOnTheirWayTest {

    /// A day after the moment at which everything is compiled here.
    private static final Instant UNTIL = Instant.parse("2026-12-25T12:00:00Z");

    @TempDir
    Path folder;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));
    private final FakeTools tools = new FakeTools();

    @AutoClose
    private CompilingHere compiling;

    @BeforeEach
    void compileHere() {
        compiling =
                new CompilingHere(folder.resolve("index"), new RecordScreen(), new RosterJson(), Duration.ofMinutes(1));
        tools.compiling = compiling;
    }

    @Test
    void areToldWithTheReasonAndHowLongTheyAreWaitedFor() {
        String first = half(1);
        String told = run().out()
                .lines()
                .filter(line -> line.contains(first))
                .findFirst()
                .orElseThrow();
        assertThat(told)
                .startsWith("JSON  " + first + "  Not valid JSON. (")
                .contains("Still arriving? It is read again each time until " + local(UNTIL) + ",");
        JsonNode retried = json(run("--json")).path("retried").path(0);
        assertThat(retried.path("reason").stringValue()).isEqualTo("JSON");
        assertThat(retried.path("until").stringValue()).isEqualTo(UNTIL.toString());
    }

    @Test
    void areCountedWhereTheyAreManyAndNamedEachInJson() {
        List.of(1, 2, 3).forEach(this::half);
        assertThat(lines("Still arriving?")).hasSize(3);
        half(4);
        assertThat(lines("still be arriving"))
                .singleElement()
                .asString()
                .startsWith("4 files")
                .contains("until " + local(UNTIL));
        assertThat(lines("Still arriving?")).isEmpty();
        assertThat(json(run("--json")).path("retried").size()).isEqualTo(4);
    }

    @Test
    void changeNothingInTheOutput() throws Exception {
        RecordForge.Forged record = whole(9);
        put(record.path(), record.bytes());
        run();
        Map<Path, Stored> before = stored();
        half(1);
        for (int time = 0; time < 2; time++) {
            JsonNode again = json(run("--json"));
            assertThat(again.path("outcome").stringValue()).isEqualTo("unchanged");
            assertThat(again.path("changed").booleanValue()).isFalse();
            assertThat(again.path("written").size()).isZero();
            assertThat(again.path("balance").path("retried").intValue()).isEqualTo(1);
            assertThat(stored()).isEqualTo(before);
        }
    }

    /// A file of the output: one that was replaced has another key, and one that was written another time.
    private record Stored(
            String hash, FileTime changed, @Nullable Object key) {
        static Stored of(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stored(
                        Sha256.hex(Files.readAllBytes(file)), attributes.lastModifiedTime(), attributes.fileKey());
            } catch (IOException cannot) {
                throw new AssertionError(cannot);
            }
        }
    }

    private Map<Path, Stored> stored() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, Stored::of));
        }
    }

    private static String local(Instant moment) {
        return new Formats(new Texts(Locale.of("en", "GB")))
                .dayAndTime(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
    }

    private static JsonNode json(CliRun run) {
        return JsonMapper.builder().build().readTree(run.out());
    }

    private RecordForge.Forged whole(int number) {
        return writer.evaluation(UUID.fromString("01934567-89ab-7cde-8f01-00000000000" + number), 1, 11, "a");
    }

    private String half(int number) {
        RecordForge.Forged record = whole(number);
        put(record.path(), Arrays.copyOf(record.bytes(), 4096));
        return record.path();
    }

    private void put(String path, byte[] bytes) {
        Path file = folder.resolve("share/medlyss").resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException cannot) {
            throw new AssertionError(cannot);
        }
    }

    private List<String> lines(String words) {
        return run().out().lines().filter(line -> line.contains(words)).toList();
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
