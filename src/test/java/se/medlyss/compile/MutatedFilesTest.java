package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;

/// Whole files changed at random places: whatever comes of it, nothing crashes, and what is still taken for a
/// record is one that was put in.
class MutatedFilesTest {

    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    private final RecordScreen screen = new RecordScreen();
    private final Random random = new Random(11);

    @Test
    void takesNothingButWholeRecordsFromBrokenPartsAndBatches() throws Exception {
        RecordForge writer = new RecordForge("ab12cd34".repeat(4));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int at = 0; at < 4; at++) {
            lines.writeBytes(writer.evaluation(new UUID(0x0189_0000_0000_7000L, Long.MIN_VALUE + at), 1, 11, "n" + at)
                    .bytes());
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(part)) {
            lines.writeTo(gzip);
        }
        int taken = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean compressed = round % 2 == 0;
            byte[] bytes = mutated((compressed ? part : lines).toByteArray());
            Path file = Files.write(folder.resolve(compressed ? "part-x.ndjson.gz" : "batch.x.ndjson"), bytes);
            Taken sink = new Taken(screen);
            SourceReader.read(
                    new Source("x", file, Source.shape(file.getFileName().toString()), bytes.length, 0), sink);
            assertThat(sink.records).as("round %d", round).isBetween(0, 64);
            taken += sink.records;
            refused += sink.refused;
        }
        assertThat(taken).as("records that were left whole").isPositive();
        assertThat(refused).as("what was noticed").isGreaterThan(ROUNDS / 4);
    }

    private byte[] mutated(byte[] good) {
        byte[] bytes = good.clone();
        for (int change = 0; change <= random.nextInt(4); change++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
                    System.arraycopy(bytes, 0, longer, bytes.length, at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private static final class Taken implements SourceReader.Sink {

        private final RecordScreen screen;
        private int records;
        private int refused;

        Taken(RecordScreen screen) {
            this.screen = screen;
        }

        @Override
        public boolean record(int line, byte[] bytes, int from, int to) {
            boolean valid = screen.screen(bytes, from, to) instanceof RecordScreen.Valid;
            records += valid ? 1 : 0;
            refused += valid ? 0 : 1;
            return valid;
        }

        @Override
        public void refused(int line, Reason reason) {
            refused++;
        }
    }
}
