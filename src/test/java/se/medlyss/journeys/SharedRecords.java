package se.medlyss.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        for (Path file : files(evaluations)) {
            for (String line : Files.readAllLines(file)) {
                records.add(
                        switch (new RecordReader().read(line.getBytes(StandardCharsets.UTF_8))) {
                            case RecordReading.Read read -> read.record();
                            case RecordReading.Refused refused -> throw new AssertionError(file + " " + refused);
                        });
            }
        }
        return records;
    }

    private static List<Path> files(Path evaluations) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(evaluations, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isDraft(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                // A draft gets its name when it is whole, perhaps between being listed and being looked at.
                if (!isDraft(file)) {
                    throw gone;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    private static boolean isDraft(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
