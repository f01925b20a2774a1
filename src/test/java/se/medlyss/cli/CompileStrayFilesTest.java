package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompileStrayFilesTest {

    @TempDir
    Path folder;

    @Test
    void namesWhatIsNoRecordByItsNameAndEndsWithZero() throws Exception {
        var record = new RecordForge("ab12cd34".repeat(4))
                .evaluation(UUID.fromString("01934567-89ab-7cde-8f01-000000000001"), 1, 11, "a");
        Path file = CompilingHere.put(folder, record);
        Files.writeString(file.resolveSibling("readme.txt"), "hands off");
        String stray = record.path().substring(0, record.path().lastIndexOf('/') + 1) + "readme.txt";
        CliRun run = CompilingHere.once(folder);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1 seen = 1 accepted", "nothing of it was read: " + stray);
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(CompilingHere.once(folder, "--json").out());
        assertThat(json.at("/passedOver/0").stringValue()).isEqualTo(stray);
    }
}
