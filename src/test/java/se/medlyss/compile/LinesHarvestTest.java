package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge;

/// Where a record tells by itself where its line ends, the same is found in a file as where every line feed is looked
/// for first.
class LinesHarvestTest {

    @TempDir
    Path folder;

    private final RecordScreening telling = new RecordScreen();
    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));

    @Test
    void findsTheSameRecordsWhetherTheyTellWhereTheirLinesEndOrNot() throws Exception {
        Random random = new Random(23);
        for (int i = 0; i < 12; i++) {
            Path file = folder.resolve("batch-" + i + ".ndjson");
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            int count = 1 + random.nextInt(60);
            for (int line = 0; line < count; line++) {
                lines.writeBytes(line(i * 100 + line, random));
            }
            byte[] bytes = lines.toByteArray();
            int cut = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
            Files.write(file, Arrays.copyOf(bytes, Math.max(bytes.length - cut, 0)));
            Harvest told = Harvester.harvest(Source.of(file), telling);
            Harvest looked = Harvester.harvest(Source.of(file), new Mute(telling));
            assertThat(told.records()).isEqualTo(looked.records());
            assertThat(told.refusals()).isEqualTo(looked.refusals());
            assertThat(told.plain()).isEqualTo(looked.plain());
            assertThat(told.facts()).isEqualTo(looked.facts());
        }
    }

    /// Mostly a record and its line feed; now and then something that is not quite that.
    private byte[] line(int number, Random random) {
        UUID id = new UUID(0x0189_0000_0000_7000L + ((long) number << 16), Long.MIN_VALUE);
        byte[] record = writer.evaluation(id, 1, 1 + number % 12, "n" + number).bytes();
        String text = new String(record, 0, record.length - 1, StandardCharsets.UTF_8);
        String changed = switch (random.nextInt(20)) {
            case 0 -> text + "\r\n";
            case 1 -> " " + text + "\n";
            case 2 -> text + " \n\n";
            case 3 -> text;
            case 4 -> "\n" + text + "\n";
            case 5 -> text.replaceFirst(",", ",\n") + "\n";
            case 6 -> text.substring(0, random.nextInt(text.length())) + "\n";
            case 7 -> text.replaceFirst("\"revision\":1", "\"revision\":2") + "\n";
            case 8 -> "x".repeat(random.nextInt(300_000)) + "\n";
            default -> text + "\n";
        };
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    /// Says nothing of where a line ends.
    private record Mute(RecordScreening screening) implements RecordScreening {

        @Override
        public Screened screen(byte[] bytes, int from, int to) {
            return screening.screen(bytes, from, to);
        }

        @Override
        public ExportedRecord read(byte[] bytes, int from, int to) {
            return screening.read(bytes, from, to);
        }
    }
}
