package se.medlyss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which measurements run, from the words on the command line on.
class BenchSectionsTest {

    @TempDir
    Path folder;

    @Test
    void areAllWithoutAName() {
        assertThat(Bench.chosen())
                .containsKeys("keys", "recordings", "compile-10000-plain", "compile-100000-shuffled")
                .hasSize(15);
    }

    @Test
    void areThoseThatAreNamedOrBeginSo() {
        assertThat(Bench.chosen("history", "compile-10000").keySet())
                .containsExactly(
                        "history",
                        "compile-10000-plain",
                        "compile-10000-notes",
                        "compile-10000-times",
                        "compile-10000-shuffled");
        assertThat(Bench.chosen("compile")).hasSize(8);
        assertThat(Bench.chosen("compile-100000-times")).hasSize(1);
    }

    @Test
    void areToldWhenANameIsNone() {
        assertThatThrownBy(() -> Bench.chosen("keys", "compil"))
                .hasMessageContaining("compil;")
                .hasMessageContaining("compile-10000-plain");
    }

    @Test
    void tellATableThatAnotherProcessPrinted() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new Table("Compiling", "what", "limit")
                .row("a", "")
                .row("b", "2")
                .print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Table.read(printed.toString(StandardCharsets.UTF_8).lines().toList())
                .print(new PrintStream(again, true, StandardCharsets.UTF_8));
        assertThat(again.toString(StandardCharsets.UTF_8))
                .contains("| b | 2 |", "| a |  |")
                .isEqualTo(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void tellTheMedianOfRatiosOfOneRound() throws Exception {
        assertThat(Rounds.median(3, 1, 2)).isEqualTo(2);
        assertThat(Rounds.median(4, 1)).isEqualTo(2.5);
        List<String> order = new ArrayList<>();
        Rounds rounds = new Rounds(2)
                .add("one", () -> order.add("one"))
                .add("other", () -> order.add("other"))
                .run(() -> order.add("before"));
        assertThat(order.subList(0, 4)).containsExactly("before", "one", "before", "other");
        assertThat(order).hasSize(12);
        assertThat(rounds.ratio("one", "one")).isEqualTo("1.00");
    }

    /// `mvn` only says what it was called with, and `uname` names a system on which nothing is installed.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reachTheMeasurementsFromTheCommandLine() throws Exception {
        script("mvn", "printf '%s\\n' \"$@\"");
        script("uname", "echo Other");
        assertThat(dev("bench", "keys", "compile-10000")).contains("-Dbench.sections=keys,compile-10000");
        assertThat(dev("bench")).contains("-Dtests.only=bench").noneMatch(word -> word.startsWith("-Dbench.sections="));
        assertThat(dev("screenshots")).contains("-Dtests.only=screenshots");
    }

    private void script(String name, String line) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> dev(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "installer/dev"));
        command.addAll(List.of(words));
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readAllLines(said);
    }
}
