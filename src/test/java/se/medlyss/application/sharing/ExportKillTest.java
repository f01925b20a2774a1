package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.support.LyingFiles.Lie;

class ExportKillTest {

    private static final int FILES_BEFORE_A_KILL = 8;
    private static final int LONGEST_STEP_MS = 4;

    @TempDir
    private Path folder;

    @Test
    void leavesNoHalfLostOrDoubledFileWhenItIsKilled() throws Exception {
        losesNothingIn(4);
    }

    @Test
    @Tag("slow")
    void leavesNoHalfLostOrDoubledFileWhenItIsKilledAHundredTimes() throws Exception {
        losesNothingIn(100);
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

    /// The same kills, and a writer without the atomic move: what is written under the final name is seen half.
    @Test
    void catchesAWriterWithoutTheAtomicMoveWhenItIsKilled() throws Exception {
        assertThat(killsAndReads(4, Lie.IN_PLACE))
                .anyMatch(fault -> fault.contains("JSON"))
                .anyMatch(fault -> fault.contains("changed"));
    }

    private void losesNothingIn(int kills) throws Exception {
        assertThat(killsAndReads(kills, Lie.NONE)).isEmpty();
        try (var world = new OutboxWorld(home(), share())) {
            List<Long> sequences = world.records().stream()
                    .map(record -> record.head().sequence())
                    .sorted()
                    .toList();
            assertThat(sequences)
                    .isEqualTo(LongStream.rangeClosed(1, records(kills)).boxed().toList());
        }
    }

    private static int records(int kills) {
        return (kills + 1) * 20;
    }

    /// What a reader saw meanwhile that nobody should see.
    private List<String> killsAndReads(int kills, Lie lie) throws Exception {
        try (var world = new OutboxWorld(home(), share())) {
            release(world, records(kills));
        }
        var reader = new PollingReader(share());
        Thread polling = Thread.ofPlatform().start(reader);
        Random random = new Random(kills);
        for (int kill = 0; kill < kills; kill++) {
            Process child = export(kill, lie);
            int until = reader.files() + 1 + random.nextInt(FILES_BEFORE_A_KILL);
            assertThat(said(child, () -> kill(child, reader, until, random)))
                    .as("kill %d came in the middle of an export", kill)
                    .isEmpty();
        }
        assertThat(said(export(kills, lie), () -> {})).contains("done");
        reader.stop();
        polling.join();
        return reader.faults();
    }

    /// Over so many months that none of them holds a backlog: each record is a file of its own.
    private static void release(OutboxWorld world, int records) throws StorageException {
        for (int call = 0; call < records; call++) {
            world.talkedThrough();
            world.time.pass(Duration.ofDays(3));
        }
        world.disk.tell(Lie.AWAY);
        world.round();
    }

    private Process export(int seed, Lie lie) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportChild.class.getName(),
                        home().toString(),
                        share().toString(),
                        String.valueOf(1_000 + seed),
                        lie.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What the child said last, after what was done once it began.
    private static Optional<String> said(Process child, Step meanwhile) throws IOException, InterruptedException {
        try (var out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            meanwhile.take();
            Optional<String> last = Optional.ofNullable(out.readLine());
            child.waitFor();
            return last;
        }
    }

    private interface Step {
        void take() throws InterruptedException;
    }

    /// Kills it while it exports, in whichever step of the next file.
    private static void kill(Process child, PollingReader reader, int files, Random random)
            throws InterruptedException {
        while (reader.files() < files && child.isAlive()) {
            Thread.onSpinWait();
        }
        // Not waiting for a condition: the moment of the kill is the experiment.
        Thread.sleep(random.nextInt(LONGEST_STEP_MS));
        child.toHandle().destroyForcibly();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path share() {
        return folder.resolve("share");
    }
}
