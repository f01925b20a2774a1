package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Sha256;
import se.medlyss.support.RecordForge;

/// The command in a process of its own, interrupted as a terminal or the system does it.
@DisabledOnOs(OS.WINDOWS)
class InterruptedCompileTest {

    private static final int RECORDS = 40;

    /// Enough to keep a new process busy for longer than a signal takes.
    private static final int COPIES = 100;

    /// A shell without a terminal starts what it leaves in the background with `INT` ignored, and that is handed down
    /// to the tests and all they start.
    private static final List<String> HEEDING_SIGNALS =
            OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=INT") : List.of();

    @TempDir
    Path folder;

    @BeforeEach
    void makeAShare() throws IOException {
        RecordForge writer = new RecordForge("ab12cd34".repeat(4));
        for (int at = 0; at < RECORDS; at++) {
            var record = writer.evaluation(new UUID(0x0189_0000_0000_7000L, Long.MIN_VALUE + at), 1, 11, "n" + at);
            Path file = folder.resolve("share/medlyss").resolve(record.path());
            Files.createDirectories(file.getParent());
            Files.write(file, record.bytes());
            for (int copy = 1; copy <= COPIES; copy++) {
                String name = record.fileName().replace(".json", " (" + copy + ").json");
                Files.write(file.resolveSibling(name), record.bytes());
            }
        }
    }

    @Test
    void saysThatItStoppedAndGoesOnTheNextTimeToTheSameBytes() throws Exception {
        interrupted("INT", 130);
        interrupted("TERM", 143);
        Process again = compile("home", "out");
        assertThat(finished(again)).isZero();
        Process undisturbed = compile("other-home", "other-out");
        assertThat(finished(undisturbed)).isZero();
        assertThat(bytes("out")).hasSizeGreaterThan(5).isEqualTo(bytes("other-out"));
        assertThat(said("home")).contains("4,040 seen = 40 accepted + 4,000 duplicate");
    }

    private void interrupted(String signal, int exitCode) throws Exception {
        Process process = compile("home", "out");
        awaitTheIndex(process);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(finished(process)).as(said("home")).isEqualTo(exitCode);
        assertThat(said("home")).contains("Stopped. What was read is kept").doesNotContain("Exception");
        assertThat(folder.resolve("out/summary.json")).doesNotExist();
        assertThat(everyFile(folder)).noneMatch(file -> file.toString().endsWith(".tmp"));
    }

    private Process compile(String home, String out) throws IOException {
        List<String> command = new ArrayList<>(HEEDING_SIGNALS);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "se.medlyss.launch.Main",
                "compile",
                "--language",
                "en",
                "--share",
                folder.resolve("share").toString(),
                "--home",
                folder.resolve(home).toString(),
                "--out",
                folder.resolve(out).toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(home + ".said").toFile())
                .start();
    }

    private static int finished(Process process) throws InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /// The index is written to from when the first files were read.
    private void awaitTheIndex(Process process) throws Exception {
        Path index = folder.resolve("home/compilations");
        while (!isOpen(index)) {
            assertThat(process.isAlive()).as(said("home")).isTrue();
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isOpen(Path index) throws IOException {
        if (Files.notExists(index)) {
            return false;
        }
        try (Stream<Path> files = Files.list(index)) {
            return files.anyMatch(file -> file.toString().endsWith(".db-journal"));
        }
    }

    private String said(String home) throws IOException {
        return Files.readString(folder.resolve(home + ".said"), StandardCharsets.UTF_8);
    }

    private static List<Path> everyFile(Path below) throws IOException {
        if (Files.notExists(below)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(below)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).toList());
        }
    }

    private Map<String, String> bytes(String out) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : everyFile(folder.resolve(out))) {
            String hash = HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file)));
            bytes.put(folder.resolve(out).relativize(file).toString(), hash);
        }
        return bytes;
    }
}
