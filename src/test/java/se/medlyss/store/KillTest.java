package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.support.ChildJvm;
import se.medlyss.support.ManualTime;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/// The app is killed at any instant, again and again, in the same home. Each next start is a start after a crash.
class KillTest {

    private static final Duration NEXT_START = Duration.ofSeconds(2);
    private static final int ENDLESS = 1_000_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_120);
    private ChildJvm child;
    private Path home;

    @BeforeEach
    void prepare() throws IOException, InterruptedException {
        home = folder.resolve("home");
        child = new ChildJvm(
                AckingChild.class,
                Files.createDirectory(folder.resolve("child")),
                Store.class,
                ObjectMapper.class,
                JsonFactory.class,
                com.fasterxml.jackson.annotation.JsonInclude.class);
        child.archive(folder.resolve("archive").toString(), "60", "false", "2");
    }

    @Test
    void losesNothingThatWasAcknowledgedInSixtyKills() throws IOException, InterruptedException, StorageException {
        kill(60);
    }

    @Test
    @Tag("slow")
    void losesNothingThatWasAcknowledgedInAThousandKills() throws IOException, InterruptedException, StorageException {
        kill(1_000);
    }

    @Test
    void catchesAStoreThatAcknowledgesBeforeItCommits() throws IOException, InterruptedException, StorageException {
        List<String> lost = List.of();
        for (int kills = 0; kills < 60 && lost.isEmpty(); kills++) {
            Acknowledged said = killOnce(true);
            try (Store store = OpenStores.open(home, new ManualTime())) {
                lost = said.lost(store);
            }
        }
        assertThat(lost).isNotEmpty();
    }

    private void kill(int times) throws IOException, InterruptedException, StorageException {
        int events = 0;
        long[] starts = new long[times];
        for (int kills = 0; kills < times; kills++) {
            Acknowledged said = killOnce(false);
            events += said.events();
            long began = System.nanoTime();
            try (Store store = OpenStores.open(home, new ManualTime())) {
                starts[kills] = System.nanoTime() - began;
                assertThat(said.lost(store)).as("after kill %d", kills).isEmpty();
                assertThat(store.damagedLog()).as("after kill %d", kills).isEmpty();
            }
        }
        assertThat(events).isGreaterThan(times);
        // A machine with other work to do may let one start in a hundred wait.
        Arrays.sort(starts);
        assertThat(Duration.ofNanos(starts[times * 99 / 100 - 1])).isLessThan(NEXT_START);
        try (Store store = OpenStores.open(home, new ManualTime())) {
            assertThat(store.inspection().verify().findings()).isEmpty();
        }
    }

    /// Kills a child some time after it has begun to acknowledge.
    private Acknowledged killOnce(boolean early) throws IOException, InterruptedException {
        Acknowledged said = new Acknowledged();
        Process process = child.start(home.toString(), String.valueOf(ENDLESS), String.valueOf(early), "2");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            int until = 1 + random.nextInt(120);
            String line = lines.readLine();
            while (line != null && said.events() < until) {
                said.say(line);
                line = lines.readLine();
            }
            // Not destroyForcibly of the process: that would close the pipe before it is read to its end.
            process.toHandle().destroyForcibly();
            rest(lines, line, said);
        }
        process.waitFor();
        return said;
    }

    /// What the child had said before it was killed, and nobody had read yet.
    private static void rest(BufferedReader lines, @Nullable String first, Acknowledged said) throws IOException {
        String line = first;
        while (line != null) {
            said.say(line);
            line = lines.readLine();
        }
    }
}
