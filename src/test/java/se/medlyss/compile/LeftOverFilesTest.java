package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.support.RecordForge;

class LeftOverFilesTest {

    @TempDir
    Path temporary;

    @Test
    void removesWhatAKilledRunLeftAndLeavesARunningOnesFilesAlone() throws Exception {
        RecordForge writer = new RecordForge("ab12cd34".repeat(4));
        try (CompilerWorld world = new CompilerWorld(temporary)) {
            put(world, writer.evaluation(UUID.fromString("01890000-0000-7000-8000-000000000001"), 1, 11, "a"));
            world.compile("out");
            Path month = temporary.resolve("out/month=2026-11");
            // The folder's clock counts; the compiler's own, which is another month here, does not.
            Instant now = Files.getLastModifiedTime(month).toInstant();
            Path killed = left(month, ".part-", now.minus(Duration.ofHours(25)));
            Path killedTable = left(month.getParent(), ".answers.csv-", now.minus(Duration.ofDays(9)));
            Path running = left(month, ".part-", now.minus(Duration.ofHours(1)));
            Path foreign = Files.writeString(month.resolve(".mine.tmp"), "x");
            put(world, writer.evaluation(UUID.fromString("01890000-0000-7000-8000-000000000002"), 1, 11, "b"));
            world.compile("out");
            assertThat(killed).doesNotExist();
            assertThat(killedTable).doesNotExist();
            assertThat(running).exists();
            assertThat(foreign).exists();
        }
    }

    private static void put(CompilerWorld world, RecordForge.Forged record) {
        world.put(record.path(), record.bytes());
    }

    private static Path left(Path folder, String name, Instant changed) throws Exception {
        Path file = Files.writeString(folder.resolve(name + UUID.randomUUID() + ".tmp"), "half");
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
