package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ShareFolder;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.support.ManualTime;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

/// Erasures in months that nobody goes through any more.
class OlderErasuresTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    @TempDir
    private Path root;

    @Test
    void readsAFileOnceMoreForWhatWasReviewedAfterwards() throws IOException {
        UUID first = UUID.fromString("01934567-89ab-7000-8000-000000000001");
        UUID later = UUID.fromString("01934567-89ab-7000-8000-000000000002");
        batch(first, later);
        ShareFolder share = new SharedFolder(() -> Optional.of(root), new DiskFiles(), new Random(1), new ManualTime());
        var older = new OlderErasures(new RecordReader());
        assertThat(older.among(share, Map.of(MONTH, Set.of(first)))).containsOnlyKeys(first);
        assertThat(older.among(share, Map.of(MONTH, Set.of(first, later)))).containsOnlyKeys(first, later);
    }

    private void batch(UUID... erased) throws IOException {
        RecordForge forge = new RecordForge("ab".repeat(16));
        var lines = new ByteArrayOutputStream();
        for (UUID each : erased) {
            Forged evaluation = forge.evaluation(each, 1, MONTH.getMonthValue(), "made up");
            lines.writeBytes(evaluation.bytes());
            lines.writeBytes(forge.erasure(each, 2, MONTH.getMonthValue(), List.of(evaluation))
                    .bytes());
        }
        Path folder = root.resolve("medlyss/evaluations/month=" + MONTH + "/writer=abababab");
        Files.createDirectories(folder);
        Files.write(folder.resolve("batch.1." + "0".repeat(16) + ".ndjson"), lines.toByteArray());
    }
}
