package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is said where something cannot be opened or written.
class CompileWithoutRightsTest {

    @TempDir
    Path folder;

    private final List<Path> closed = new ArrayList<>();
    private Path record;

    @BeforeEach
    void makeAShare() throws IOException {
        var forged = new RecordForge("ab12cd34".repeat(4))
                .evaluation(UUID.fromString("01934567-89ab-7cde-8f01-000000000001"), 1, 11, "a");
        record = CompilingHere.put(folder, forged);
    }

    @AfterEach
    void open() throws IOException {
        for (Path each : closed.reversed()) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void namesThePlaceWhereItCannotRememberWhatItReadAndNotTheOutput() throws Exception {
        Path index = Files.createFile(folder.resolve("index"));
        CliRun run = CompilingHere.once(folder);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("cannot be remembered in " + index);
    }

    @Test
    void tellsInJsonWhyItStopped() throws Exception {
        Path out = Files.createFile(folder.resolve("out"));
        CliRun run = CompilingHere.once(folder, "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        JsonNode stopped = JsonMapper.builder().build().readTree(run.out());
        assertThat(stopped.path("outcome").stringValue()).isEqualTo("stopped");
        assertThat(stopped.path("reason").stringValue()).isEqualTo("OUT_NOT_WRITABLE");
        assertThat(stopped.path("place").stringValue()).isEqualTo(out.toString());
        assertThat(run.err().strip()).isEqualTo(stopped.path("problem").stringValue());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsWithOneWhereAFolderCannotBeOpened() throws Exception {
        close(record.getParent());
        CliRun run = CompilingHere.once(folder);
        assertThat(run.out()).contains("UNREADABLE  ", "cannot be opened", "1 retried");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        open();
        assertThat(CompilingHere.once(folder).exitCode()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesAClosedShareForNoMissingOne() throws Exception {
        close(folder.resolve("share"));
        CliRun run = CompilingHere.once(folder);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(folder.resolve("share") + " cannot be read now");
    }

    /// Whoever may do everything, as in a container, opens it all the same.
    private void close(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        closed.add(path);
        assumeFalse(Files.isReadable(path));
    }
}
