package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Inspection.Finding;
import se.medlyss.application.sharing.Inspection.Kind;
import se.medlyss.cli.CommandException.Reason;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final FakeTools tools = new FakeTools();

    @ParameterizedTest
    @CsvSource({"en,Commands:", "sv,Kommandon:", "nb,Kommandoer:", "no,Kommandoer:"})
    void listsItsCommandsInTheLanguageThatWasAskedFor(String language, String heading) {
        var run = CliRun.of(tools, "--language", language, "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains(heading, "dump", "schema", "verify");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpsWithASingleCommand() {
        var run = CliRun.of(tools, "dump", "--language=sv", "--help");
        assertThat(run.out()).contains("Så här: medlyss dump", "--home", "ett JSON-objekt per rad");
    }

    @Test
    void tellsItsVersion() {
        assertThat(CliRun.of(tools, "--version").out()).isEqualToIgnoringNewLines("medlyss 1.2.3");
    }

    @ParameterizedTest
    @CsvSource({
        "frobnicate, Not understood: frobnicate",
        "dump --hoem x, Not understood: --hoem x",
        "'schema nonsense', '“nonsense” does not fit schema: choose one of evaluation, process, people'",
        "schema process people, 'schema takes only one of these at a time: evaluation, process, people, key, receipt, session, summary'",
        "schema process --people, Not understood: --people",
        "score --process a --answers c --process b, --process is given more than once.",
        "simulate --home x --calls 1 --keys-per-second 0, “0.0” does not fit --keys-per-second",
        "--language xx --help, '“xx” does not fit --language: choose one of sv, nb, en.'",
        "dump --home, --home",
        "simulate --home x --calls -3, “-3” does not fit --calls",
        "simulate --home x --calls 1 --keys-per-second NaN, “NaN” does not fit --keys-per-second",
        "'', Usage:"
    })
    void saysWhatIsWrongWithACommandAndHowItIsGiven(String command, String sentence) {
        var run = CliRun.of(tools, command.isEmpty() ? new String[0] : command.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(sentence, "Usage:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void printsTheSchemaOfAFormat() {
        assertThat(CliRun.of(tools, "schema").out()).isEqualToIgnoringNewLines("{\"title\": \"EVALUATION\"}");
        assertThat(CliRun.of(tools, "schema", "process").out()).isEqualToIgnoringNewLines("{\"title\": \"PROCESS\"}");
    }

    @Test
    void dumpsOneJsonObjectALine() {
        var run = CliRun.of(tools, "dump", "--home", "somewhere");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(tools.asked).isEqualTo(Path.of("somewhere"));
        assertThat(tools.closed).containsExactly("dump");
        var lines = run.out().lines().map(JSON::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().propertyNames())
                .containsExactly("call", "seq", "type", "offsetMs", "wall", "payload", "hash");
        assertThat(lines.getFirst().get("call").asString()).isEqualTo(FakeTools.CALL.toString());
        assertThat(lines.getFirst().get("payload").get("agent").asString()).isEqualTo("a\nb");
        assertThat(lines.getLast().get("offsetMs").asInt()).isEqualTo(1500);
    }

    @Test
    void verifiesASoundHome() {
        var run = CliRun.of(tools, "verify");
        var answer = JSON.readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(tools.asked).isNull();
        assertThat(answer.propertyNames()).containsExactly("ok", "integrity", "chains", "backups", "findings");
        assertThat(answer.get("ok").asBoolean()).isTrue();
        assertThat(answer.get("chains").get("checked").asInt()).isEqualTo(1);
        assertThat(answer.get("backups").get(0).get("bytes").asInt()).isEqualTo(4096);
    }

    @Test
    void endsWithOneWhenSomethingIsWrongWithAHome() {
        tools.findings.add(new Finding(Kind.CHAIN_BROKEN, "seq 7"));
        var run = CliRun.of(tools, "verify");
        var answer = JSON.readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.get("ok").asBoolean()).isFalse();
        assertThat(answer.get("findings").get(0).get("kind").asString()).isEqualTo("chain-broken");
    }

    @Test
    void saysWhoHasAHomeThatIsTaken() {
        tools.refusal = new CommandException(Reason.HOME_TAKEN, "/home/kim/medlyss", "Medlyss", "4711", "kim", "09:15");
        for (var command : List.of("dump", "verify")) {
            var run = CliRun.of(tools, command);
            assertThat(run.exitCode()).isEqualTo(ExitCode.BUSY);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("/home/kim/medlyss", "Medlyss", "4711", "kim", "09:15");
        }
    }

    @ParameterizedTest
    @CsvSource({"simulate --calls 2 --home x --acks", "simulate --calls 2 --home x --acks --keys-per-second 2000"})
    void acknowledgesEachSimulatedEventInOrder(String command) {
        var run = CliRun.of(tools, command.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(tools.closed).containsExactly("simulate");
        var seqByCall = run.out()
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.groupingBy(
                        ack -> ack[1],
                        LinkedHashMap::new,
                        Collectors.mapping(ack -> Integer.valueOf(ack[2]), Collectors.toList())));
        assertThat(seqByCall).hasSize(2);
        assertThat(seqByCall.values())
                .allSatisfy(seqs -> assertThat(seqs)
                        .hasSizeGreaterThan(10)
                        .isEqualTo(IntStream.rangeClosed(1, seqs.size()).boxed().toList()));
    }

    @Test
    void simulatesQuietlyWithoutAcknowledgements() {
        assertThat(CliRun.of(tools, "simulate", "--calls", "1", "--home", "x", "--seed", "5"))
                .isEqualTo(new CliRun(ExitCode.OK, "", ""));
    }

    @ParameterizedTest
    @CsvSource({"simulate --calls 1, Missing: --home", "simulate --home x, Missing: --calls"})
    void doesNotSimulateIntoTheUsersOwnHome(String command, String sentence) {
        var run = CliRun.of(tools, command.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(sentence);
        assertThat(tools.closed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StorageException.Reason.class)
    void saysWhatToDoWhenTheStoreCannot(StorageException.Reason reason) {
        tools.failure = reason;
        var run = CliRun.of(tools, "dump");
        var busy = reason == StorageException.Reason.BUSY;
        assertThat(run.exitCode()).isEqualTo(busy ? ExitCode.BUSY : ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("problem.", "\tat ");
        assertThat(tools.closed).containsExactly("dump");
    }

    @Test
    void namesTheVersionThatANewerStoreNeeds() {
        tools.failure = StorageException.Reason.TOO_NEW;
        assertThat(CliRun.of(tools, "dump").err()).contains("version told to fail or later");
    }
}
