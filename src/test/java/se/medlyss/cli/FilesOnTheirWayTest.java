package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.json.JsonMapper;

/// Files that are half here yet.
class FilesOnTheirWayTest {

    @TempDir
    Path folder;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));
    private final FakeTools tools = new FakeTools();

    @Test
    void areToldInOneLineAndEachInJson() throws Exception {
        try (var compiling = new CompilingHere(
                folder.resolve("index"), new RecordScreen(), new RosterJson(), Duration.ofMinutes(1))) {
            tools.compiling = compiling;
            String first = half(1);
            assertThat(lines("on its way")).singleElement().asString().endsWith(first);
            List.of(2, 3, 4).forEach(this::half);
            assertThat(lines("on their way")).singleElement().asString().startsWith("4 files");
            assertThat(new JsonMapper()
                            .readTree(run("--json").out())
                            .path("retried")
                            .size())
                    .isEqualTo(4);
        }
    }

    private String half(int number) {
        RecordForge.Forged record = writer.evaluation(new UUID(0x0193_4567_89AB_7CDEL, number), 1, 11, "a");
        Path file = folder.resolve("share/medlyss").resolve(record.path());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Arrays.copyOf(record.bytes(), 4096));
        } catch (IOException cannot) {
            throw new AssertionError(cannot);
        }
        return record.path();
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
