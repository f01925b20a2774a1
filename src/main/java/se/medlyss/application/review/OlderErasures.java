package se.medlyss.application.review;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.application.sharing.RecordFiles;

/// Looks in months that nobody goes through any more whether evaluations have been erased that something was made
/// beside here. Files never change, so each is read once for the same evaluations. Called on the share's thread.
final class OlderErasures {

    private final RecordReading reading;

    /// Which evaluations each file was read for.
    private final Map<String, Set<UUID>> read = new HashMap<>();

    private final Map<UUID, Set<RecordFacts>> found = new HashMap<>();

    OlderErasures(RecordReading reading) {
        this.reading = reading;
    }

    /// Those of them that somebody says were erased, as far as the folder can be read now.
    ///
    /// @param reviewed evaluations by the month of their call's start, UTC
    Map<UUID, HeardErasure> among(ShareFolder share, Map<YearMonth, Set<UUID>> reviewed) {
        reviewed.forEach((month, evaluations) -> {
            Set<String> digits = evaluations.stream().map(RecordFiles::idDigits).collect(Collectors.toSet());
            new RecordFiles(share).in(month, (path, name) -> {
                boolean concerns = RecordFiles.isBatch(name) || digits.contains(RecordFiles.idDigits(name));
                if (concerns && !read.getOrDefault(path, Set.of()).containsAll(evaluations)) {
                    share.read(path).ifPresent(bytes -> keep(path, bytes, evaluations));
                }
                return true;
            });
        });
        Map<UUID, HeardErasure> heard = new HashMap<>();
        found.forEach((evaluation, records) -> {
            if (records.stream().anyMatch(record -> record.kind() == Kind.ERASURE)) {
                heard.put(evaluation, new HeardErasure(records));
            }
        });
        return heard;
    }

    /// A file that is half synchronised yet is read again next time.
    private void keep(String path, byte[] bytes, Set<UUID> reviewed) {
        boolean whole = true;
        List<String> records = RecordFiles.lines(path, bytes);
        for (String line : records) {
            if (records.size() == 1 || reviewed.stream().anyMatch(each -> line.contains(each.toString()))) {
                whole &= record(line);
            }
        }
        if (whole) {
            read.put(path, Set.copyOf(reviewed));
        }
    }

    private boolean record(String line) {
        boolean whole = false;
        if (reading.read(line.getBytes(StandardCharsets.UTF_8)) instanceof RecordReading.Read(var record, byte[] _)) {
            found.computeIfAbsent(record.head().evaluation(), _ -> new HashSet<>())
                    .add(RecordFacts.of(record));
            whole = true;
        }
        return whole;
    }
}
