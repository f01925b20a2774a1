package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompileStrayFilesTest {

    @TempDir
    Path folder;

    private final FakeTools tools = new FakeTools();

    @Test
    void namesWhatIsNoRecordByItsNameAndEndsWithZero() throws Exception {
        var record = new RecordForge("ab12cd34".repeat(4))
                .evaluation(UUID.fromString("01934567-89ab-7cde-8f01-000000000001"), 1, 11, "a");
        Path file = folder.resolve("share/medlyss").resolve(record.path());
        Files.createDirectories(file.getParent());
        Files.write(file, record.bytes());
        Files.writeString(file.resolveSibling("readme.txt"), "hands off");
        String stray = record.path().substring(0, record.path().lastIndexOf('/') + 1) + "readme.txt";
        CliRun run = run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 seen = 1 accepted", "nothing of it was read: " + stray);
        JsonNode json = JsonMapper.builder().build().readTree(run("--json").out());
        assertThat(json.at("/passedOver/0").stringValue()).isEqualTo(stray);
    }

    private CliRun run(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "compile",
                "--share",
                folder.resolve("share").toString(),
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        try (var compiling = new CompilingHere(
                folder.resolve("index"), new RecordScreen(), new RosterJson(), Duration.ofMinutes(1))) {
            tools.compiling = compiling;
            CliRun run = CliRun.of(tools, arguments.toArray(String[]::new));
            compiling.end();
            return run;
        }
    }
}
