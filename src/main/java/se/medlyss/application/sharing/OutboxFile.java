package se.medlyss.application.sharing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import se.medlyss.application.Outbox;
import se.medlyss.application.Sha256;

/// Rows that lie in one file, by sequence: one record under its own name, or a batch of several, one a line.
record OutboxFile(List<Outbox.Row> rows) {

    private static final int HASH_IN_NAME = 16;

    OutboxFile {
        rows = List.copyOf(rows);
    }

    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        rows.forEach(row -> all.writeBytes(row.record().bytes()));
        return all.toByteArray();
    }

    /// The name that these rows belong under: a single record's own, or `batch.<first
    /// sequence>.<hash16>.ndjson`.
    String name() {
        Outbox.Row first = rows.getFirst();
        if (rows.size() == 1) {
            return first.record().fileName();
        }
        return batchName(first.position().sequence(), bytes());
    }

    /// @param sequence of its first record
    static String batchName(long sequence, byte[] bytes) {
        return "batch.%d.%s.ndjson".formatted(sequence, Sha256.hex(bytes).substring(0, HASH_IN_NAME));
    }

    /// Whether the rows lie under that name; not so after one of them was forgotten.
    boolean named() {
        String name = name();
        return rows.stream().allMatch(row -> row.file().equals(name));
    }

    String path() {
        return SharePaths.file(rows.getFirst());
    }

    List<Outbox.Position> positions() {
        return rows.stream().map(Outbox.Row::position).toList();
    }
}
