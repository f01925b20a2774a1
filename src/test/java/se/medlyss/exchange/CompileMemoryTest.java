package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.compile.CompileOnce;
import se.medlyss.support.RecordForge;

/// The compiler in a process that has no more memory than it may take, with every kind of broken file beside records
/// that are whole.
public class CompileMemoryTest {

    private static final int IN_A_BATCH = 250;

    @TempDir
    Path folder;

    @Test
    void compilesFiveThousandRecordsAndEveryBadFileInLittleMemory() throws Exception {
        compiles(5_000, "-Xmx72m");
    }

    @Tag("slow")
    @Test
    void compilesAHundredThousandRecordsAndEveryBadFileWithin256MiB() throws Exception {
        compiles(100_000, "-Xmx256m");
    }

    private void compiles(int records, String heap) throws Exception {
        Path month = Files.createDirectories(folder.resolve("share/medlyss/evaluations/month=2026-11/writer=ab12cd34"));
        put(month, records);
        List<BadRecords.Bad> bad = BadRecords.all();
        for (int at = 0; at < bad.size(); at++) {
            Files.write(month.resolve("bad-" + at + ".json"), bad.get(at).bytes());
        }
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileOnce.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).doesNotContain("OutOfMemoryError");
        assertThat(said.lines().toList()).contains(records + " " + bad.size());
    }

    private static void put(Path month, int records) throws IOException {
        RecordForge writer = new RecordForge("ab12cd34".repeat(4));
        for (int batch = 0; batch * IN_A_BATCH < records; batch++) {
            Path file = month.resolve("batch.%d.x.ndjson".formatted(batch * IN_A_BATCH + 1));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int at = 0; at < IN_A_BATCH; at++) {
                    UUID id = new UUID(0x0189_0000_0000_7000L, Long.MIN_VALUE + (long) batch * IN_A_BATCH + at);
                    out.write(writer.evaluation(id, 1, 11, "note " + at).bytes());
                }
            }
        }
    }
}
