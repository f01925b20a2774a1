package se.medlyss.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Outbox;
import se.medlyss.application.Sha256;

/// What one writer released, each record in its place of the chain, and a file for each month of it.
final class WrittenRecords {

    private final String writer;
    private final List<Release> releases = new ArrayList<>();
    private final Map<UUID, Outbox.Made> latest = new HashMap<>();
    private final Map<String, List<Line>> months = new TreeMap<>();
    private long sequence;
    private @Nullable String previous;

    private record Release(Instant at, UUID evaluation, Outbox.Maker maker) {}

    private record Line(long sequence, Outbox.Made made) {}

    /// @param writer 32 hex digits
    WrittenRecords(String writer) {
        this.writer = writer;
    }

    /// Releases a record at that time.
    void add(Instant at, UUID evaluation, Outbox.Maker maker) {
        releases.add(new Release(at, evaluation, maker));
    }

    private void place(Release release) {
        sequence++;
        Outbox.Made before = latest.get(release.evaluation());
        var position = new Outbox.Position(writer, sequence, previous, null);
        Outbox.Made made = release.maker().make(position, before == null ? null : before.hash(), null);
        previous = made.hash();
        latest.put(release.evaluation(), made);
        months.computeIfAbsent(made.month(), _ -> new ArrayList<>()).add(new Line(sequence, made));
    }

    /// @param medlyss  the folder of that name in the share
    /// @param losesOne one record is not there
    void write(Path medlyss, boolean losesOne) throws IOException {
        releases.stream().sorted(Comparator.comparing(Release::at)).forEach(this::place);
        boolean lost = !losesOne;
        for (var month : months.entrySet()) {
            List<Line> lines = new ArrayList<>(month.getValue());
            if (!lost && lines.size() > 2) {
                lines.remove(1);
                lost = true;
            }
            Path folder = medlyss.resolve("evaluations/month=" + month.getKey() + "/writer=" + writer.substring(0, 8));
            Files.createDirectories(folder);
            var all = new ByteArrayOutputStream();
            lines.forEach(line -> all.writeBytes(line.made().bytes()));
            String hash = Sha256.hex(all.toByteArray()).substring(0, 16);
            String name = "batch.%d.%s.ndjson".formatted(lines.getFirst().sequence(), hash);
            Files.write(folder.resolve(name), all.toByteArray());
        }
    }
}
