package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.cli.Cli;
import se.medlyss.cli.ExitCode;
import se.medlyss.launch.AppFolders.Surroundings;
import se.medlyss.launch.SingleInstance.Ours;
import se.medlyss.texts.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line with everything behind it: real files, a real database.
class CommandsInAHomeTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void keepsEveryEventThatItAcknowledged() {
        assertThat(run("simulate", "--home", home(), "--calls", "6", "--seed", "4", "--acks"))
                .isEqualTo(ExitCode.OK);
        var acknowledged = lines().map(line -> line.replace("ack ", "")).toList();
        assertThat(run("dump", "--home", home())).isEqualTo(ExitCode.OK);
        var stored = lines().map(JSON::readTree)
                .map(event -> event.get("call").asString() + " " + event.get("seq"))
                .toList();
        assertThat(acknowledged).hasSizeGreaterThan(100);
        assertThat(new HashSet<>(stored)).isEqualTo(new HashSet<>(acknowledged));
        assertThat(stored).hasSameSizeAs(acknowledged);
    }

    @Test
    void findsNothingWrongWithWhatItSimulated() {
        run("simulate", "--home", home(), "--calls", "3");
        assertThat(run("verify", "--home", home())).isEqualTo(ExitCode.OK);
        var answer = JSON.readTree(out.toString());
        assertThat(answer.get("ok").asBoolean()).isTrue();
        assertThat(answer.get("chains").get("checked").asInt()).isEqualTo(3);
    }

    @Test
    void findsAByteThatChanged() throws IOException {
        run("simulate", "--home", home(), "--calls", "3");
        var file = Path.of(home(), "medlyss.db");
        var bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\"stage\":\"");
        bytes[at + 10] ^= 1;
        Files.write(file, bytes);
        assertThat(run("verify", "--home", home())).isEqualTo(ExitCode.FINDINGS);
        assertThat(JSON.readTree(out.toString()).get("findings")).isNotEmpty();
    }

    @Test
    void exportsEachEvaluationOnce() throws IOException {
        var share = Files.createDirectory(folder.resolve("share"));
        run("simulate", "--home", home(), "--calls", "4", "--seed", "1");
        assertThat(run("export", "--home", home(), "--share", share.toString(), "--now"))
                .isEqualTo(ExitCode.OK);
        assertThat(JSON.readTree(out.toString()).get("written").asInt()).isEqualTo(4);
        var files = records(share);
        assertThat(files).hasSize(4);
        assertThat(run("export", "--home", home(), "--share", share.toString(), "--now"))
                .isEqualTo(ExitCode.OK);
        assertThat(JSON.readTree(out.toString()).get("written").asInt()).isZero();
        assertThat(records(share)).isEqualTo(files);
    }

    @Test
    void erasesForAHomeThatIsGone() throws IOException {
        var share = Files.createDirectory(folder.resolve("share"));
        var gone = folder.resolve("gone").toString();
        run("simulate", "--home", gone, "--calls", "4", "--seed", "1");
        run("export", "--home", gone, "--share", share.toString(), "--now");
        run("simulate", "--home", home(), "--calls", "1", "--seed", "2");
        var first = records(share).getFirst();
        var id = first.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12}).*", "$1-$2-$3-$4-$5");
        assertThat(run("erase", "--home", home(), "--share", share.toString(), "--evaluation", id))
                .as("without a word why")
                .isEqualTo(ExitCode.USAGE);
        String[] asked = {
            "erase", "--home", home(), "--share", share.toString(), "--evaluation", id, "--why", "they asked for it"
        };
        assertThat(run(Stream.concat(Stream.of(asked), Stream.of("--look")).toArray(String[]::new)))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(records(share)).contains(first);
        assertThat(run(asked)).isEqualTo(ExitCode.OK);
        assertThat(JSON.readTree(out.toString()).get("erased").asInt()).isEqualTo(1);
        assertThat(records(share)).doesNotContain(first);
        assertThat(run("compile", "--share", share.toString(), "--json")).isIn(ExitCode.OK, ExitCode.FINDINGS);
        assertThat(JSON.readTree(out.toString()).at("/balance/control").asInt()).isEqualTo(1);
        assertThat(run(asked)).as("asked once more").isEqualTo(ExitCode.OK);
    }

    @Test
    void keepsWhatWaitsWhenTheSharedFolderIsAway() throws IOException {
        var share = folder.resolve("share");
        run("simulate", "--home", home(), "--calls", "4", "--seed", "1");
        assertThat(run("export", "--home", home(), "--share", share.toString(), "--now"))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(JSON.readTree(out.toString()).get("waiting").asInt()).isEqualTo(4);
        assertThat(err.toString()).contains("out of reach");
        assertThat(share).doesNotExist();
        Files.createDirectory(share);
        assertThat(run("export", "--home", home(), "--share", share.toString())).isEqualTo(ExitCode.OK);
        assertThat(records(share)).hasSize(4);
    }

    @Test
    void sharesNoFolderThatHoldsItsOwnHome() throws IOException {
        run("simulate", "--home", home(), "--calls", "2", "--seed", "1");
        for (var share : List.of(folder, Path.of(home()), Path.of(home(), "backups"))) {
            Files.createDirectories(share);
            assertThat(run("export", "--home", home(), "--share", share.toString(), "--now"))
                    .isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains("own data");
            assertThat(share.resolve("medlyss")).doesNotExist();
        }
        assertThat(JSON.readTree(out.toString()).get("waiting").asInt()).isEqualTo(2);
    }

    @Test
    void refusesAHomeWhosePathIsTooLong() {
        var home = home() + "/x".repeat(300);
        assertThat(run("simulate", "--home", home, "--calls", "1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("too long");
        assertThat(Path.of(home())).doesNotExist();
    }

    @Test
    void saysWhoHasTheHome() throws IOException {
        run("simulate", "--home", home(), "--calls", "1");
        var owner = new Owner(4711, "kim", Owner.APP, Instant.parse("2026-11-02T09:15:00Z"));
        try (var taken = ((Ours) SingleInstance.claim(Path.of(home()), owner)).instance()) {
            assertThat(taken).isNotNull();
            for (var command : List.of("dump", "verify", "simulate --calls 1")) {
                assertThat(run((command + " --home " + home()).split(" "))).isEqualTo(ExitCode.BUSY);
                assertThat(err.toString()).contains("Medlyss", "4711", "kim", home(), "2 Nov 2026");
                assertThat(out.toString()).isEmpty();
            }
        }
        assertThat(run("simulate", "--home", home(), "--calls", "1")).isEqualTo(ExitCode.OK);
    }

    @Test
    void makesNothingInAPlaceThatIsSynced() {
        var synced = folder.resolve("OneDrive").resolve("Medlyss");
        assertThat(run("simulate", "--home", synced.toString(), "--calls", "1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("synced");
        assertThat(folder.resolve("OneDrive")).doesNotExist();
    }

    @Test
    void doesNotMakeAHomeToLookAt() {
        for (String command : List.of("verify", "dump", "export")) {
            assertThat(run(command, "--home", home())).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains("There is no folder");
            assertThat(Path.of(home())).doesNotExist();
        }
    }

    @Test
    void writesNothingIntoAFolderThatIsNoHome() throws IOException {
        var other = Files.createDirectory(Path.of(home()));
        for (String command : List.of("verify", "dump", "export")) {
            assertThat(run(command, "--home", home())).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(err.toString()).contains("Nobody has worked with Medlyss in " + home());
            assertThat(other).isEmptyDirectory();
        }
    }

    @Test
    void makesNeitherAHomeNorASharedFolderToExport() {
        var share = folder.resolve("share").toString();
        assertThat(run("export", "--share", share)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("There is no folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void looksAtAHomeThatHasLostItsStore() throws IOException {
        Files.createDirectories(Path.of(home(), "backups"));
        assertThat(run("verify", "--home", home())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("missing");
    }

    @Test
    void saysThatAFileIsNoHome() throws IOException {
        Files.createFile(Path.of(home()));
        assertThat(run("simulate", "--home", home(), "--calls", "1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("Nothing can be written");
    }

    @Test
    void scoresAnswersAsAScriptReadsThem() {
        var cases = Path.of("src", "test", "resources", "cases", "scoring", "critical-zero-call");
        var exit = run(
                "score",
                "--process",
                cases.resolve("process.json").toString(),
                "--answers",
                cases.resolve("answers.json").toString());
        assertThat(exit).isEqualTo(ExitCode.OK);
        JsonNode score = JSON.readTree(out.toString());
        assertThat(score.get("percent").asDouble()).isZero();
        assertThat(score.get("percentBeforeCritical").asDouble()).isEqualTo(88);
    }

    @Test
    void refusesABrokenProcessInASentence() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"medlyss.process\",");
        assertThat(run("score", "--process", broken.toString(), "--answers", broken.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).isNotBlank().doesNotContain("refused.", "\tat ");
    }

    @Test
    void printsEverySchema() {
        for (var format : List.of("evaluation", "process", "people", "key", "receipt", "session", "summary")) {
            assertThat(run("schema", format)).isEqualTo(ExitCode.OK);
            assertThat(JSON.readTree(out.toString()).get("$schema").asString()).contains("2020-12");
        }
    }

    private static List<String> records(Path share) throws IOException {
        try (var files = Files.walk(share.resolve("medlyss").resolve("evaluations"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private Stream<String> lines() {
        return out.toString().lines();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var texts = new Texts(Locale.of("en", "GB"));
        var tools = new HomeTools(texts, new Surroundings(Map.of(), "Linux", folder));
        return new Cli(tools, texts, "test", new PrintWriter(out), new PrintWriter(err)).run(arguments);
    }
}
