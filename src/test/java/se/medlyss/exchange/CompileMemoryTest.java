package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.compile.CompileOnce;
import se.medlyss.people.Roster;
import se.medlyss.support.RecordForge;

/// The compiler in a process that has no more memory than it may take, with every kind of broken file beside records
/// that are whole.
public class CompileMemoryTest {

    private static final int IN_A_BATCH = 250;
    private static final int BULKY = 60;

    /// So often something was decided in an organisation of so many people: all rosters together are larger than the
    /// memory.
    private static final int ROSTERS = 150;

    private static final int PEOPLE = 4_000;

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
        run(heap, records + " " + (bad.size() + BULKY));
    }

    @Test
    void readsRostersOfYearsInLittleMemory() throws Exception {
        put(
                Files.createDirectories(folder.resolve("share/medlyss/evaluations/month=2026-11/writer=ab12cd34")),
                IN_A_BATCH);
        publish(ROSTERS, PEOPLE);
        run("-Xmx64m", IN_A_BATCH + " 0");
    }

    private void run(String heap, String expected) throws Exception {
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
        assertThat(said.lines().toList()).contains(expected);
    }

    private void publish(int rosters, int people) throws IOException {
        List<Roster.Member> everybody = IntStream.range(0, people)
                .mapToObj(at -> new Roster.Member("agent-%06d".formatted(at), "team-%03d".formatted(at / 12), true))
                .toList();
        List<Roster.Group> teams = IntStream.rangeClosed(0, people / 12)
                .mapToObj(at -> new Roster.Group("team-%03d".formatted(at), ""))
                .toList();
        RosterJson codec = new RosterJson();
        Roster roster = new Roster(teams, everybody, List.of(), List.of(), List.of());
        for (int at = 1; at <= rosters; at++) {
            PublishedRoster published = codec.write(at, roster, Instant.parse("2026-11-01T08:00:00Z"));
            Path file = folder.resolve("share/medlyss").resolve(published.path());
            Files.createDirectories(file.getParent());
            Files.write(file, codec.bytes(published));
        }
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
