package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.signing.SigningKey;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.exchange.KeyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishPeopleTest {

    private static final String LIST = """
            id;namn;grupp;ort;roll;mål per månad;ersätter
            4711;Åsa Påhittad;east;lund;medarbetare;;p-0123456789ab
            4712;;east;;;;
            c-1;Kim Påhittad;east;;coach;20;
            """;

    private final FakeTools tools = new FakeTools();

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectory(folder.resolve("share"));
        tools.publishing = PublishingHere::new;
    }

    @Test
    void publishesAListWithoutItsNames() throws IOException {
        CliRun run = people(LIST);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("4711", "p-0123456789ab", "c-1", "20", "Published: people/1.");
        JsonNode roster = rosters().getFirst();
        assertThat(roster.toString()).doesNotContain("hittad");
        assertThat(roster.at("/teams/0/site").stringValue()).isEqualTo("lund");
        assertThat(roster.at("/sites/0/id").stringValue()).isEqualTo("lund");
        assertThat(roster.at("/coaches/0/target").intValue()).isEqualTo(20);
        assertThat(roster.at("/aliases/0/id").stringValue()).isEqualTo("4711");
    }

    @Test
    void addsToWhatStandsAndRemovesNobody() throws IOException {
        people(LIST);
        CliRun second = people("id;grupp;aktiv\n4713;west;ja\n4712;;nej\n", "--json");
        JsonNode answer = new JsonMapper().readTree(second.out());
        assertThat(answer.get("sequence").intValue()).isEqualTo(2);
        assertThat(answer.get("changes")
                        .valueStream()
                        .map(each -> each.get("kind").stringValue()))
                .containsExactly("team-added", "agent-left", "agent-added");
        JsonNode roster = rosters().getLast();
        assertThat(roster.get("agents").size()).isEqualTo(3);
        assertThat(roster.get("coaches").size()).isEqualTo(1);
        assertThat(people(LIST).out()).contains("Nothing differs");
        assertThat(rosters()).hasSize(2);
    }

    @Test
    void approvesAndMergesWithoutAList() throws IOException {
        people(LIST);
        CliRun run = publish("--approve", "ab".repeat(16) + "=" + "cd".repeat(16), "--merge", "p-5f2a90c1d3e4=4712");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        JsonNode roster = rosters().getLast();
        assertThat(roster.at("/approvals/0/predecessor").stringValue()).isEqualTo("cd".repeat(16));
        assertThat(roster.get("aliases").size()).isEqualTo(2);
    }

    @Test
    void mergesNobodyTwiceAndNobodyWithAStranger() throws IOException {
        people(LIST);
        assertThat(publish("--merge", "p-0123456789ab=4712").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(publish("--merge", "p-5f2a90c1d3e4=9999").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(rosters()).hasSize(1);
    }

    @Test
    void takesAMergeBackForGood() throws IOException {
        people(LIST);
        CliRun run = publish("--separate", "p-0123456789ab=4711");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("p-0123456789ab is no longer merged with 4711");
        JsonNode roster = rosters().getLast();
        assertThat(roster.get("aliases").size()).isZero();
        assertThat(roster.at("/separated/0/provisional").stringValue()).isEqualTo("p-0123456789ab");
        assertThat(publish("--separate", "p-0123456789ab=4711").exitCode())
                .as("it stands no more")
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(publish("--merge", "p-0123456789ab=4711").exitCode())
                .as("the same again")
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(rosters()).hasSize(2);
        assertThat(publish("--merge", "p-0123456789ab=4712").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(rosters().getLast().at("/aliases/0/id").stringValue()).isEqualTo("4712");
    }

    @Test
    void approvesAKeyRequiresSignaturesAndWithdrawsTheKeyForGood() throws IOException {
        String writer = "ab".repeat(16);
        SigningKey key = SigningKey.make();
        var file = new KeyJson().write(writer, key);
        Path there = folder.resolve("share/medlyss").resolve(file.path());
        Files.createDirectories(there.getParent());
        Files.write(there, file.bytes());
        String pair = writer + "=" + key.publicKey();
        String digits = new WriterKey(writer, key.publicKey()).fingerprint();
        CliRun waiting = keys();
        assertThat(waiting.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(waiting.out()).contains(pair, digits, "waits");
        CliRun run = publish("--approve-key", pair, "--signatures-from", "2026-12-01");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains(digits, "2026-12-01");
        assertThat(rosters().getLast().get("signaturesFrom").stringValue()).isEqualTo("2026-12-01");
        assertThat(keys().exitCode()).isEqualTo(ExitCode.OK);
        assertThat(publish("--withdraw-key", pair + "=" + "01".repeat(32)).exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(keys().out()).contains("withdrawn");
        assertThat(publish("--approve-key", pair).exitCode()).as("again").isEqualTo(ExitCode.BAD_INPUT);
        assertThat(publish("--withdraw-key", writer + "=" + "02".repeat(32)).exitCode())
                .as("never approved")
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(publish("--approve-key", "zz=" + "02".repeat(32)).exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(publish("--signatures-from", "soon").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(publish("--signatures-from", "never").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(rosters()).hasSize(3);
        JsonNode last = rosters().getLast();
        assertThat(last.get("signaturesFrom").stringValue()).isEqualTo("never");
        assertThat(last.at("/withdrawnKeys/0/last").stringValue()).isEqualTo("01".repeat(32));
        assertThat(last.has("keys")).isFalse();
    }

    private CliRun keys() {
        return CliRun.of(tools, "keys", "--share", folder.resolve("share").toString());
    }

    @Test
    void saysWhichLinesAreWrongAndPublishesNone() throws IOException {
        CliRun run = people("id;roll;mål\n4711;chef;\n811218-9876;;\nc-1;coach;många\n4712;;\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("2", "3", "4").hasLineCount(3);
        assertThat(rosters()).isEmpty();
        assertThat(people("namn;grupp\nA;b\n").err()).contains("id");
        assertThat(publish("--people", folder.resolve("gone.csv").toString()).exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void takesEitherAProcessOrPeople() {
        assertThat(publish().exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(publish("--people", "a.csv", "--process", "b.json").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(publish("--merge", "nothing").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private CliRun people(String list, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), list);
        return publish(Stream.concat(Stream.of("--people", file.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private CliRun publish(String... more) {
        String share = folder.resolve("share").toString();
        return CliRun.of(
                tools,
                Stream.concat(Stream.of("publish", "--share", share), Stream.of(more))
                        .toArray(String[]::new));
    }

    private List<JsonNode> rosters() throws IOException {
        Path people = folder.resolve("share/medlyss/people");
        if (!Files.isDirectory(people)) {
            return List.of();
        }
        try (var files = Files.list(people)) {
            return files.sorted().map(file -> new JsonMapper().readTree(file)).toList();
        }
    }
}
