package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishCommandTest {

    private final FakeTools tools = new FakeTools();

    @TempDir
    private Path folder;

    private Path share;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        share = Files.createDirectory(folder.resolve("share"));
        String json = new ShippedProcesses(new ProcessReader(), List.of())
                .offered()
                .getFirst()
                .json()
                .replaceFirst("\"version\":[0-9]+}$", "\"version\":2}")
                .replace("\"passPercent\":80", "\"passPercent\":85");
        file = Files.writeString(folder.resolve("mine.json"), json);
    }

    @Test
    void saysWhatDiffersAndPublishes() throws IOException {
        CliRun run = publish();
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Service call, version 2", "percent to pass  80 → 85", "Published: processes/");
        assertThat(published()).singleElement().asString().startsWith("service-call.v0002.");
    }

    @Test
    void onlyLooksWhenThatIsAsked() throws IOException {
        JsonNode answer = new JsonMapper().readTree(publish("--look", "--json").out());
        assertThat(answer.get("published").isNull()).isTrue();
        assertThat(answer.get("before").intValue()).isEqualTo(1);
        assertThat(answer.at("/changes/0/kind").stringValue()).isEqualTo("pass-percent");
        assertThat(published()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        publish();
        CliRun again = publish("--json");
        assertThat(again.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(new JsonMapper().readTree(again.out()).get("alreadyThere").booleanValue())
                .isTrue();
        assertThat(published()).hasSize(1);
    }

    @Test
    void refusesAnotherContentOfAPublishedVersion() throws IOException {
        publish();
        Files.writeString(file, Files.readString(file).replace("\"passPercent\":85", "\"passPercent\":90"));
        CliRun run = publish();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("service-call", "never changes");
        assertThat(published()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAFileAndWithAFolder() throws IOException {
        Files.writeString(file, Files.readString(file).replace("\"id\":\"service-call\"", "\"id\":\"aux\""));
        assertThat(publish().err()).contains("aux", "Windows");
        assertThat(published()).isEmpty();
        Files.writeString(file, Files.readString(file).replace("\"id\":\"aux\"", "\"id\":\"mine\""));
        share = folder.resolve("away");
        assertThat(publish().exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(share).doesNotExist();
    }

    @Test
    void namesTheFileThatIsNotThere() throws IOException {
        Files.delete(file);
        CliRun run = publish();
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("mine.json", "cannot be read");
    }

    @Test
    void needsAFolderAndAFile() {
        assertThat(CliRun.of(tools, "publish", "--share", "x").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private CliRun publish(String... more) {
        tools.publishing = PublishingHere::new;
        String[] all = new String[5 + more.length];
        System.arraycopy(
                new String[] {"publish", "--share", share.toString(), "--process", file.toString()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return CliRun.of(tools, all);
    }

    private List<String> published() throws IOException {
        Path processes = share.resolve("medlyss/processes");
        if (!Files.isDirectory(processes)) {
            return List.of();
        }
        try (var files = Files.list(processes)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
