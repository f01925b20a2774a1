package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.support.RecordForge;

/// A shared folder that is gone in the middle of a run.
class VanishingShareTest {

    /// More than are read at once.
    private static final int RECORDS = 300;

    @TempDir
    Path temporary;

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
        RecordForge writer = new RecordForge("ab12cd34".repeat(4));
        for (int at = 0; at < RECORDS; at++) {
            world.put(writer.evaluation(UUID.fromString("01934567-89ab-7cde-8f01-%012d".formatted(at)), 1, 11, "a"));
        }
    }

    @Test
    void isNotTakenForOneWhoseWritersErasedEverything() throws Exception {
        assertThatExceptionOfType(CompilationException.class)
                .isThrownBy(() -> world.compile("out", new Vanishing(world.screening(), this::vanish), List.of()))
                .satisfies(stopped ->
                        assertThat(stopped.reason()).isEqualTo(CompilationException.Reason.SHARE_UNREADABLE));
        assertThat(world.output("out")).isEmpty();
        Files.move(temporary.resolve("gone"), world.share());
        assertThat(world.compile("out").balance().accepted()).isEqualTo(RECORDS);
        Map<String, String> whole = world.output("out");
        world.compileElsewhere("other", "elsewhere");
        assertThat(world.output("other")).isEqualTo(whole);
    }

    private synchronized void vanish() {
        try {
            if (Files.exists(world.share())) {
                Files.move(world.share(), temporary.resolve("gone"));
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /// Does something before each record is looked at.
    private record Vanishing(RecordScreening screening, Runnable before) implements RecordScreening {
        @Override
        public Screened screen(byte[] bytes, int from, int to) {
            before.run();
            return screening.screen(bytes, from, to);
        }

        @Override
        public ExportedRecord read(byte[] bytes, int from, int to) {
            return screening.read(bytes, from, to);
        }
    }
}
