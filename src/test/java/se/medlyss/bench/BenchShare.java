package se.medlyss.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.json.JsonMapper;

/// A shared folder of single files with as many evaluations as asked for, in a year, by twenty writers.
final class BenchShare {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WRITERS = 20;
    private static final int MONTHS = 12;

    /// How the records differ from each other.
    enum Variant {
        PLAIN("plain"),
        NOTES("a note on each answer"),
        TIMES("unique times"),
        SHUFFLED("shuffled keys");

        final String label;

        Variant(String label) {
            this.label = label;
        }
    }

    private final Variant variant;
    private final Random random = new Random(1);
    private final List<RecordForge> writers = new ArrayList<>();
    private int written;

    BenchShare(Variant variant) {
        this.variant = variant;
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new RecordForge("%08x".formatted(0x1000_0000 + i * 7919).repeat(4)));
        }
    }

    /// Writes so many more.
    void write(Path share, int evaluations) throws IOException {
        int end = written + evaluations;
        for (int i = written; i < end; i++) {
            UUID id = new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
            var record = writers.get(i % WRITERS).evaluation(id, 1, 1 + i % MONTHS, "note " + i, change());
            Path file = share.resolve("medlyss").resolve(record.path());
            Files.createDirectories(file.getParent());
            Files.write(file, variant == Variant.SHUFFLED ? shuffled(record.bytes()) : record.bytes());
        }
        written = end;
    }

    private UnaryOperator<Map<String, Object>> change() {
        return switch (variant) {
            case PLAIN, SHUFFLED -> UnaryOperator.identity();
            case NOTES ->
                answers("comment", () -> "Anteckning " + Long.toString(random.nextLong(), 36) + " om svaret.");
            case TIMES -> answers("atMs", () -> random.nextLong(900_000));
        };
    }

    private static UnaryOperator<Map<String, Object>> answers(
            String member, java.util.function.Supplier<Object> value) {
        return record -> {
            List<Object> answers = new ArrayList<>();
            for (Object answer : (List<?>) record.get("answers")) {
                Map<String, Object> changed = new LinkedHashMap<>();
                ((Map<?, ?>) answer).forEach((key, old) -> changed.put((String) key, old));
                changed.put(member, value.get());
                answers.add(changed);
            }
            record.put("answers", answers);
            return record;
        };
    }

    private byte[] shuffled(byte[] bytes) {
        Object record = JSON.readValue(bytes, Object.class);
        return (JSON.writeValueAsString(shuffled(record)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Object shuffled(Object value) {
        if (value instanceof Map<?, ?> object) {
            List<Object> keys = new ArrayList<>(object.keySet());
            Collections.shuffle(keys, random);
            Map<Object, Object> other = new LinkedHashMap<>();
            keys.forEach(key -> other.put(key, shuffled(object.get(key))));
            return other;
        }
        return value instanceof List<?> list ? list.stream().map(this::shuffled).toList() : value;
    }
}
