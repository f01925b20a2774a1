package se.medlyss.application.review;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
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
/// beside here. Files never change, so each is read once. Called on the share's thread.
final class OlderErasures {

    private final RecordReading reading;
    private final Set<String> read = new HashSet<>();
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
                if (concerns && !read.contains(path)) {
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

    private void keep(String path, byte[] bytes, Set<UUID> reviewed) {
        read.add(path);
        for (String line : RecordFiles.lines(path, bytes)) {
            boolean concerns = reviewed.stream().anyMatch(each -> line.contains(each.toString()));
            if (concerns
                    && reading.read(line.getBytes(StandardCharsets.UTF_8))
                            instanceof RecordReading.Read(var record, byte[] _)) {
                found.computeIfAbsent(record.head().evaluation(), _ -> new HashSet<>())
                        .add(RecordFacts.of(record));
            }
        }
    }
}
