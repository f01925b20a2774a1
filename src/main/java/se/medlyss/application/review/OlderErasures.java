package se.medlyss.application.review;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medlyss.application.ErasureTrust;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ExportedRecord.Head;
import se.medlyss.application.RecordFiles;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;

/// Looks in months that nobody goes through any more whether evaluations have been erased that something was made
/// beside here.
/// Files never change, so each is read once. Called on the share's thread.
final class OlderErasures {

    private final RecordReading reading;
    private final Set<String> read = new HashSet<>();
    private final Map<UUID, Set<Head>> erasedBy = new HashMap<>();
    private final Map<UUID, Set<Head>> writtenBy = new HashMap<>();
    private final ErasureTrust trust;

    OlderErasures(RecordReading reading, ErasureTrust trust) {
        this.reading = reading;
        this.trust = trust;
    }

    /// Those of them that have been erased by whoever wrote them, as far as the folder can be read now.
    ///
    /// @param reviewed evaluations by the month of their call's start, UTC
    Set<UUID> among(ShareFolder share, Map<YearMonth, Set<UUID>> reviewed) {
        reviewed.forEach((month, evaluations) -> {
            Set<String> digits = evaluations.stream()
                    .map(each -> each.toString().replace("-", ""))
                    .collect(Collectors.toSet());
            new RecordFiles(share).in(month, (path, name) -> {
                boolean concerns = RecordFiles.isBatch(name) || digits.contains(RecordFiles.idDigits(name));
                if (concerns && !read.contains(path)) {
                    share.read(path).ifPresent(bytes -> keep(path, bytes, evaluations));
                }
                return true;
            });
        });
        return erasedBy.keySet().stream().filter(this::isErased).collect(Collectors.toSet());
    }

    private boolean isErased(UUID evaluation) {
        Set<Head> written = writtenBy.getOrDefault(evaluation, Set.of());
        Set<String> erasers = erasedBy.getOrDefault(evaluation, Set.of()).stream()
                .filter(erasure -> trust.counts(erasure, written))
                .map(Head::writer)
                .collect(Collectors.toSet());
        return !erasers.isEmpty() && written.stream().map(Head::writer).allMatch(erasers::contains);
    }

    private void keep(String path, byte[] bytes, Set<UUID> reviewed) {
        read.add(path);
        for (String line : ReviewScan.lines(path, bytes)) {
            boolean concerns = reviewed.stream().anyMatch(each -> line.contains(each.toString()));
            if (concerns
                    && reading.read(line.getBytes(StandardCharsets.UTF_8))
                            instanceof RecordReading.Read(var record, byte[] _)) {
                (record instanceof ExportedRecord.Erasure ? erasedBy : writtenBy)
                        .computeIfAbsent(record.head().evaluation(), _ -> new HashSet<>())
                        .add(record.head());
            }
        }
    }
}
