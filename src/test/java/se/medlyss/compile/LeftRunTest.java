package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.support.RecordForge;

/// A compilation is found by whoever looks into its folder.
class LeftRunTest {

    private static final UUID ONE = UUID.fromString("01934567-89ab-7cde-8f01-000000000001");
    private static final UUID TWO = UUID.fromString("01934567-89ab-7cde-8f01-000000000002");

    @TempDir
    Path temporary;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
        world.put(writer.evaluation(ONE, 1, 11, "a"));
        world.put(writer.evaluation(ONE, 2, 11, "b"));
        writer.skip();
        world.put(writer.evaluation(TWO, 1, 12, "c"));
        world.put("evaluations/broken.json", "[]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isFoundOnAnotherComputerThatNeverCompiled() throws Exception {
        Compiled here = world.compile("out");
        Instant made = Instant.parse("2026-12-25T05:00:00Z");
        Files.setLastModifiedTime(file(), FileTime.from(made));
        Compiled there = world.latest("out", "elsewhere").orElseThrow();
        assertThat(there.at()).isEqualTo(made);
        assertThat(there.balance()).isEqualTo(here.balance());
        assertThat(there.quarantined()).isEqualTo(here.quarantined()).hasSize(1);
        assertThat(there.findings()).isEqualTo(here.findings()).hasSize(1);
        assertThat(there.writers()).isEqualTo(here.writers());
        assertThat(counted(there)).isEqualTo(counted(here)).hasSize(2);
    }

    private static List<String> counted(Compiled compiled) throws Exception {
        List<String> counted = new ArrayList<>();
        compiled.evaluations().each(each -> counted.add(each.head().hash()));
        return counted;
    }

    @Test
    void isTheNewestWhereAnotherComputerCompiledLater() throws Exception {
        world.compile("out");
        world.put(writer.evaluation(UUID.fromString("01934567-89ab-7cde-8f01-000000000003"), 1, 12, "d"));
        world.compileElsewhere("out", "elsewhere");
        assertThat(counted(world.latest("out", "index").orElseThrow())).hasSize(3);
        world.put("evaluations/also broken.json", "[]".getBytes(StandardCharsets.UTF_8));
        world.compileElsewhere("out", "elsewhere");
        assertThat(world.latest("out", "index").orElseThrow().quarantined())
                .as("in the same parts")
                .hasSize(2);
    }

    @Test
    void hasTheSameBytesWhoeverCompilesAndWhenever() throws Exception {
        world.compile("out");
        String first = Files.readString(file());
        world.now = world.now.plus(Duration.ofDays(3));
        world.compileElsewhere("out", "elsewhere");
        assertThat(Files.readString(file())).isEqualTo(first).doesNotContain(temporary.toString());
    }

    @Test
    void keepsItsTimeWhileOnlyWhatIsOnItsWayIsReadAgain() throws Exception {
        world.put("evaluations/half.json", "{".getBytes(StandardCharsets.UTF_8));
        Compiled first = world.compile("out");
        assertThat(first.retried()).hasSize(1);
        assertThat(first.outcome()).isEqualTo(Compiled.Outcome.COMPILED);
        world.now = world.now.plus(Duration.ofHours(1));
        Compiled again = world.compile("out");
        assertThat(again.outcome()).isEqualTo(Compiled.Outcome.UNCHANGED);
        assertThat(again.written()).isEmpty();
        assertThat(again.retried()).isEqualTo(first.retried());
        assertThat(again.at()).as("when something was last new").isEqualTo(first.at());
        FileTime made = FileTime.from(Instant.parse("2026-12-25T05:00:00Z"));
        Files.setLastModifiedTime(file(), made);
        assertThat(world.compileElsewhere("out", "elsewhere").retried()).hasSize(1);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(made);
    }

    @Test
    void isWrittenAnewWhereItIsGone() throws Exception {
        world.compile("out");
        String first = Files.readString(file());
        Files.delete(file());
        assertThat(world.latest("out", "index"))
                .as("this computer knows its own run")
                .isPresent();
        assertThat(world.latest("out", "elsewhere")).isEmpty();
        world.compile("out");
        assertThat(Files.readString(file())).isEqualTo(first);
    }

    @Test
    void isNoneWhereItIsBrokenOrItsPartsAreOthers() throws Exception {
        world.compile("out");
        String whole = Files.readString(file());
        for (String broken : List.of(
                "",
                "{",
                whole + "1",
                whole.replace("medlyss.compilation", "medlyss.other"),
                whole.replace("\"formatVersion\":1", "\"formatVersion\":2"),
                whole.replace("\"superseded\":", "\"more\":"),
                whole.replace("month=2026-11/", "../month=2026-11/"),
                whole.replaceFirst("\"size\":[0-9]+", "\"size\":1"))) {
            Files.writeString(file(), broken);
            assertThat(world.latest("out", "elsewhere")).as(broken).isEmpty();
            assertThat(world.latest("out", "index")).as("its own").isPresent();
        }
        Files.writeString(file(), whole);
        assertThat(world.latest("out", "elsewhere")).isPresent();
        Files.delete(temporary
                .resolve("out")
                .resolve(world.output("out").keySet().iterator().next()));
        assertThat(world.latest("out", "elsewhere")).isEmpty();
    }

    private Path file() {
        return temporary.resolve("out").resolve(LeftRun.NAME);
    }
}
