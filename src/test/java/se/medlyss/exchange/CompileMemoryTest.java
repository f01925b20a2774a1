package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int BULKY = 60;

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
        RecordForge bulky = new RecordForge("b0".repeat(16));
        for (int at = 0; at < BULKY; at++) {
            String note = "bulky " + at;
            UUID id = new UUID(0x0189_0000_0000_7000L, Long.MIN_VALUE + (1L << 40) + at);
            Files.write(
                    month.resolve("bulky-" + at + ".json"),
                    bulky.evaluation(id, 1, 11, note, json -> inflated(json, note))
                            .bytes());
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
        assertThat(said.lines().toList()).contains(records + " " + (bad.size() + BULKY));
    }

    /// With rules that are more than twice as long as any process may be, and that no other record has.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> inflated(Map<String, Object> record, String note) {
        Map<String, Object> process = new LinkedHashMap<>((Map<String, Object>) record.get("process"));
        Map<String, Object> rules = new LinkedHashMap<>((Map<String, Object>) process.get("rules"));
        List<Object> stages = new ArrayList<>((List<Object>) rules.get("stages"));
        String text = (note + " ").repeat(300).substring(0, 1_900);
        Map<String, Object> words = Map.of("sv", text, "nb", text, "en", text);
        for (int stage = 0; stage < 2; stage++) {
            List<Object> criteria = new ArrayList<>();
            for (int at = 0; at < 50; at++) {
                criteria.add(Map.of("id", "c" + at, "type", "check", "points", 1L, "text", words));
            }
            Map<String, Object> name = Map.of("sv", "Steg", "nb", "Steg", "en", "Stage");
            stages.add(Map.of(
                    "id",
                    "s" + stage,
                    "name",
                    name,
                    "phase",
                    "whole",
                    "timed",
                    false,
                    "optional",
                    true,
                    "weight",
                    1L,
                    "criteria",
                    criteria));
        }
        rules.put("stages", stages);
        process.put("rules", rules);
        Map<String, Object> inflated = new LinkedHashMap<>(record);
        inflated.put("process", process);
        return inflated;
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
