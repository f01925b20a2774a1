package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

/// Parts that are written while their records are read for the first time, against parts that are merged afterwards.
class DraftTest {

    private static final int RECORDS = 150;

    @TempDir
    Path folder;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));
    private final RecordForge other = new RecordForge("cd34ab12".repeat(4));
    private final List<Forged> records = new ArrayList<>();

    private void write() {
        for (int at = 0; at < RECORDS; at++) {
            RecordForge by = at % 3 == 0 ? other : writer;
            UUID id = new UUID(0x0189_0000_0000_7000L + ((long) at * 7919 % RECORDS << 16), Long.MIN_VALUE + at);
            records.add(by.evaluation(id, 1, 10 + at % 2, "note " + at));
        }
    }

    @Test
    void areTheSameBytesInAnyNumberOfPieces() throws Exception {
        write();
        try (CompilerWorld singles = new CompilerWorld(Files.createDirectory(folder.resolve("singles")));
                CompilerWorld batch = new CompilerWorld(Files.createDirectory(folder.resolve("batch")))) {
            records.forEach(record -> singles.put(record.path(), record.bytes()));
            var all = new ByteArrayOutputStream();
            records.forEach(record -> all.writeBytes(record.bytes()));
            batch.put("evaluations/month=2026-10/writer=ab12cd34/batch.1.x.ndjson", all.toByteArray());
            singles.compile("out");
            batch.compile("out");
            assertThat(singles.output("out")).hasSize(2).isEqualTo(batch.output("out"));
            assertThat(lines(singles.folder.resolve("out")))
                    .containsExactlyInAnyOrderElementsOf(records.stream()
                            .map(record -> new String(record.bytes(), StandardCharsets.UTF_8).strip())
                            .toList());
        }
    }

    @Test
    void areNotUsedWhenSomethingComesBetween() throws Exception {
        write();
        try (CompilerWorld some = new CompilerWorld(Files.createDirectory(folder.resolve("some")));
                CompilerWorld one = new CompilerWorld(Files.createDirectory(folder.resolve("one")))) {
            records.forEach(record -> one.put(record.path(), record.bytes()));
            one.compile("out");
            records.subList(0, 70).forEach(record -> some.put(record.path(), record.bytes()));
            some.compile("out");
            records.subList(70, RECORDS).forEach(record -> some.put(record.path(), record.bytes()));
            // A name that comes first, for a record that does not.
            some.put(
                    "evaluations/month=2026-10/writer=ab12cd34/0000.json",
                    records.getLast().bytes());
            assertThat(some.compile("out").balance().duplicate()).isEqualTo(1);
            assertThat(some.output("out")).isEqualTo(one.output("out"));
        }
    }

    @Test
    void areGoneAfterwards() throws Exception {
        write();
        try (CompilerWorld world = new CompilerWorld(folder)) {
            records.forEach(record -> world.put(record.path(), record.bytes()));
            world.compile("out");
            try (Stream<Path> index = Files.list(folder.resolve("index"))) {
                assertThat(index.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
            }
        }
    }

    private static List<String> lines(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".gz")).toList()) {
                try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                    lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
                }
            }
        }
        return lines;
    }
}
