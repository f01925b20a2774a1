package se.medlyss.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.exchange.RecordReader;

/// Everything in a shared folder, read as strictly as the centre reads it.
final class SharedRecords {

    private SharedRecords() {}

    static List<ExportedRecord> in(Path share) throws IOException {
        Path evaluations = share.resolve("medlyss").resolve("evaluations");
        if (!Files.isDirectory(evaluations)) {
            return List.of();
        }
        List<ExportedRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(evaluations)) {
            for (Path file : files.filter(SharedRecords::isRecord).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    records.add(
                            switch (new RecordReader().read(line.getBytes(StandardCharsets.UTF_8))) {
                                case RecordReading.Read read -> read.record();
                                case RecordReading.Refused refused -> throw new AssertionError(file + " " + refused);
                            });
                }
            }
        }
        return records;
    }

    private static boolean isRecord(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }
}
