package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

/// What the centre publishes about people and writers, in a compilation.
class CompilerPeopleTest {

    private static final UUID ONE = UUID.fromString("01934567-89ab-7cde-8f01-000000000001");

    @TempDir
    private Path temporary;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
    }

    @Test
    void letsAnotherWriterActOnlyAfterTheCentreApprovedIt() throws Exception {
        RecordForge successor = new RecordForge("ef56ab78".repeat(4));
        world.put(writer.evaluation(ONE, 1, 11, "first"));
        Forged later = world.put(successor.evaluation(ONE, 2, 11, "second"));
        Compiled before = world.compile("out");
        assertThat(before.balance().conflict()).isEqualTo(1);
        assertThat(before.findings())
                .containsExactly(new Finding(Finding.Kind.NOT_OWNER, successor.writer(), ONE, 1, 1, writer.writer()));
        publish(1, approving(successor));
        Compiled after = world.compile("out");
        assertThat(after.findings()).isEmpty();
        assertThat(after.balance().superseded()).isEqualTo(1);
        after.evaluations()
                .each(evaluation -> assertThat(evaluation.head().hash()).isEqualTo(later.hash()));
    }

    private Roster approving(RecordForge successor) {
        var approval = new Roster.Approval(successor.writer(), writer.writer());
        return new Roster(List.of(), List.of(), List.of(), List.of(), List.of(approval));
    }

    private PublishedRoster publish(long sequence, Roster roster) {
        PublishedRoster published = new RosterJson().write(sequence, roster, Instant.parse("2026-11-20T08:00:00Z"));
        world.put(published.path(), new RosterJson().bytes(published));
        return published;
    }

    @Test
    void keepsWhatAnEarlierRosterApproved() throws Exception {
        RecordForge successor = new RecordForge("ef56ab78".repeat(4));
        world.put(writer.evaluation(ONE, 1, 11, "first"));
        world.put(successor.evaluation(ONE, 2, 11, "second"));
        publish(1, approving(successor));
        publish(2, Roster.EMPTY);
        assertThat(world.compile("out").findings()).isEmpty();
    }

    @Test
    void countsAProvisionalAgentUnderTheOrganisationsIdOnceTheyAreMerged() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "first"));
        String provisional = agents(world.compile("out")).getFirst();
        Roster merging = new Roster(
                List.of(),
                List.of(new Roster.Member("4711", "", true)),
                List.of(),
                List.of(new Roster.Alias(provisional, "4711")),
                List.of());
        publish(1, merging);
        Compiled merged = world.compile("out");
        assertThat(merged.changed()).isTrue();
        assertThat(agents(merged)).containsExactly("4711");
        assertThat(merged.roster()).isEqualTo(merging);
        Compiled again = world.compile("out");
        assertThat(again.changed()).isFalse();
        assertThat(agents(again)).as("from what the last run left").containsExactly("4711");
    }

    @Test
    void countsAgentsUnderTheirOwnIdsAgainOnceTheyAreSeparatedWhicheverRosterCameFirst() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "first"));
        String provisional = agents(world.compile("out")).getFirst();
        var alias = new Roster.Alias(provisional, "4711");
        List<Roster.Member> members = List.of(new Roster.Member("4711", "", true));
        publish(2, new Roster(List.of(), members, List.of(), List.of(alias), List.of()));
        assertThat(agents(world.compile("out"))).containsExactly("4711");
        publish(1, new Roster(List.of(), members, List.of(), List.of(), List.of(), List.of(alias)));
        Compiled separated = world.compile("out");
        assertThat(separated.changed()).isTrue();
        assertThat(agents(separated)).containsExactly(provisional);
        assertThat(agents(world.compile("out")))
                .as("from what the last run left")
                .containsExactly(provisional);
    }

    private static List<String> agents(Compiled compiled) throws CompilationException {
        List<String> agents = new ArrayList<>();
        compiled.evaluations().each(each -> agents.add(each.content().agent().id()));
        return agents;
    }

    @Test
    void saysWhichRosterCannotBeUsedAndGoesOn() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "first"));
        PublishedRoster first = publish(1, Roster.EMPTY);
        byte[] bytes = new RosterJson().bytes(first);
        world.put("people/2." + first.file().substring(2), bytes);
        world.put("people/3.0123456789abcdef.json", Arrays.copyOf(bytes, bytes.length / 2));
        world.put("people/" + first.file().replace(".json", " - kopia.json"), bytes);
        world.put(
                "people/4.0123456789abcdef.json",
                new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"formatVersion\":1", "\"formatVersion\":2")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(world.compile("out").findings())
                .extracting(finding -> finding.kind()
                        + finding.detail().replaceAll("^.*: ", " ").replaceAll(" 1:[0-9]+", ""))
                .containsExactlyInAnyOrder(
                        "PEOPLE_FILE HASH", "PEOPLE_FILE JSON", "PEOPLE_FILE NOT_PUBLISHED", "PEOPLE_FILE TOO_NEW");
    }

    @Test
    void tellsOfTwoRostersWithOneNumber() throws Exception {
        world.put(writer.evaluation(ONE, 1, 11, "first"));
        publish(1, Roster.EMPTY);
        publish(
                1,
                new Roster(List.of(), List.of(new Roster.Member("4711", "", true)), List.of(), List.of(), List.of()));
        assertThat(world.compile("out").findings()).containsExactly(Finding.ofTwoRosters(1));
    }
}
