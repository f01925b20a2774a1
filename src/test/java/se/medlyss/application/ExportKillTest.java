package se.medlyss.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.support.LyingFiles.Lie;

class ExportKillTest {

    private static final int RECORDS = 60;
    private static final int LONGEST_LIFE_MS = 250;

    @TempDir
    private Path folder;

    @Test
    void leavesNoHalfLostOrDoubledFileWhenItIsKilled() throws Exception {
        killsAndReads(4);
    }

    @Test
    @Tag("slow")
    void leavesNoHalfLostOrDoubledFileWhenItIsKilledAHundredTimes() throws Exception {
        killsAndReads(100);
    }

    @Test
    void wouldSeeAWriterThatHasNoStepThatIsWhole() throws Exception {
        try (var world = new OutboxWorld(home(), share())) {
            var reader = new PollingReader(share());
            world.disk.tell(Lie.IN_PLACE).whenHalfway(reader::poll);
            world.talkedThrough();
            world.round();
            reader.poll();
            assertThat(reader.faults())
                    .anyMatch(fault -> fault.contains("JSON"))
                    .anyMatch(fault -> fault.contains("changed"));
        }
    }

    private void killsAndReads(int kills) throws Exception {
        try (var world = new OutboxWorld(home(), share())) {
            release(world);
        }
        var reader = new PollingReader(share());
        Thread polling = Thread.ofPlatform().start(reader);
        Random random = new Random(kills);
        for (int kill = 0; kill < kills; kill++) {
            exportAndKill(kill, random.nextInt(LONGEST_LIFE_MS));
        }
        assertThat(exportAndKill(kills, Integer.MAX_VALUE)).isEqualTo("done");
        reader.stop();
        polling.join();
        assertThat(reader.faults()).isEmpty();
        try (var world = new OutboxWorld(home(), share())) {
            List<Long> sequences = world.records().stream()
                    .map(record -> record.head().sequence())
                    .sorted()
                    .toList();
            assertThat(sequences)
                    .isEqualTo(LongStream.rangeClosed(1, RECORDS).boxed().toList());
        }
    }

    /// Over so many months that none of them holds a backlog: each record is a file of its own.
    private static void release(OutboxWorld world) throws StorageException {
        for (int call = 0; call < RECORDS; call++) {
            world.talkedThrough();
            world.time.pass(Duration.ofDays(3));
        }
        world.disk.tell(Lie.AWAY);
        world.round();
    }

    private String exportAndKill(int seed, int afterMs) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportChild.class.getName(),
                        home().toString(),
                        share().toString(),
                        String.valueOf(1_000 + seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            if (afterMs < LONGEST_LIFE_MS) {
                // Not waiting for a condition: the moment of the kill is the experiment.
                Thread.sleep(afterMs);
                child.toHandle().destroyForcibly();
            }
            String last = out.readLine();
            child.waitFor();
            return String.valueOf(last);
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path share() {
        return folder.resolve("share");
    }
}
