package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

/// What somebody leaves among the records that is none.
class StrayFilesTest {

    @TempDir
    Path temporary;

    @Test
    void passesOverWhatIsNoRecordByItsNameAndNothingElse() throws Exception {
        Forged record = new RecordForge("ab12cd34".repeat(4))
                .evaluation(UUID.fromString("01934567-89ab-7cde-8f01-000000000001"), 1, 11, "a");
        try (CompilerWorld world = new CompilerWorld(temporary)) {
            world.put(record);
            Path folder = world.share()
                    .resolve("medlyss")
                    .resolve(record.path())
                    .toAbsolutePath()
                    .getParent();
            Files.writeString(folder.resolve("readme.txt"), "do not touch");
            Files.writeString(folder.resolve("Lista.xlsx"), "no record");
            Files.writeString(folder.resolve("list.json.txt"), "a copy of a record, perhaps?");
            // Whoever takes the ending off a record's name has not made it another thing.
            Files.write(folder.resolve("01934567".repeat(4) + ".r0001"), record.bytes());
            Compiled compiled = world.compile("out");
            assertThat(compiled.passedOver())
                    .extracting(path -> path.substring(path.lastIndexOf('/') + 1))
                    .containsExactly("Lista.xlsx", "readme.txt");
            assertThat(compiled.quarantined())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.path()).endsWith("list.json.txt"));
            assertThat(compiled.balance().seen()).isEqualTo(3);
            assertThat(compiled.balance().duplicate()).isEqualTo(1);
        }
    }

    @Test
    void remembersWhatItPassedOverUntilAnotherRunFindsSomethingElse() throws Exception {
        Forged record = new RecordForge("ab12cd34".repeat(4))
                .evaluation(UUID.fromString("01934567-89ab-7cde-8f01-000000000001"), 1, 11, "a");
        try (CompilerWorld world = new CompilerWorld(temporary)) {
            world.put(record);
            Path stray = world.share()
                    .resolve("medlyss")
                    .resolve(record.path())
                    .toAbsolutePath()
                    .resolveSibling("list.xlsx");
            world.compile("out");
            Files.writeString(stray, "no record");
            Compiled found = world.compile("out");
            assertThat(found.passedOver()).hasSize(1);
            assertThat(found.outcome()).isEqualTo(Compiled.Outcome.UNCHANGED);
            assertThat(world.latest("out", "index").orElseThrow().passedOver()).isEqualTo(found.passedOver());
            Files.delete(stray);
            assertThat(world.compile("out").passedOver()).isEmpty();
            assertThat(world.latest("out", "index").orElseThrow().passedOver()).isEmpty();
        }
    }
}
