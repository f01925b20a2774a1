package se.medlyss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What fuzzers found once, what they begin with, and a few hundred changes of that.
class FuzzTargetsTest {

    private static final int CHANGES = 150;
    private static final Path FINDS = Path.of("src/test/resources/fuzz");

    /// What the targets are begun with; `installer/dev fuzz` uses the same folders.
    private static final Map<String, Path> SEEDS = Map.of(
            "record", Path.of("src/test/resources/records"),
            "process", Path.of("src/main/resources/se/medlyss/processes"),
            "people", FINDS.resolve("people"),
            "wave", Path.of("src/test/resources/se/medlyss/audio"));

    private interface Target {
        void take(byte[] bytes) throws IOException;
    }

    private static final Map<String, Target> TARGETS = Map.of(
            "record", RecordTarget::fuzzerTestOneInput,
            "process", ProcessTarget::fuzzerTestOneInput,
            "people", PeopleTarget::fuzzerTestOneInput,
            "wave", WaveTarget::fuzzerTestOneInput);

    @Test
    void takeWhatWasFoundOnce() throws Exception {
        for (var target : TARGETS.entrySet()) {
            for (Path find : files(FINDS.resolve(target.getKey()))) {
                target.getValue().take(Files.readAllBytes(find));
            }
        }
    }

    @Test
    void takeWhatTheyBeginWithAndWhatIsLikeIt() throws Exception {
        Random random = new Random(24);
        for (var target : TARGETS.entrySet()) {
            List<Path> seeds = files(SEEDS.get(target.getKey()));
            assertThat(seeds).as(target.getKey()).isNotEmpty();
            for (Path seed : seeds) {
                target.getValue().take(Files.readAllBytes(seed));
            }
            for (int i = 0; i < CHANGES; i++) {
                byte[] bytes = Files.readAllBytes(seeds.get(random.nextInt(seeds.size())));
                for (int change = random.nextInt(4); change >= 0; change--) {
                    bytes[random.nextInt(Math.min(bytes.length, 4_000))] = (byte) random.nextInt(256);
                }
                target.getValue().take(bytes);
            }
        }
    }

    @Test
    void wouldNoticeAReaderThatThrows() {
        assertThatThrownBy(() -> RecordTarget.fuzzerTestOneInput(null)).isInstanceOf(NullPointerException.class);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
