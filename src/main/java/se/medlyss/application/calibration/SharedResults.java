package se.medlyss.application.calibration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.ExportedRecord;

/// What others exported about sessions, as far as it was read. Kept in memory alone, so that an erasure in the
/// shared folder leaves nothing here. A copy of a record under another name, or in a batch, counts once.
public final class SharedResults {

    /// Nothing was read yet.
    public static final SharedResults NONE = new SharedResults(List.of());

    private final Map<UUID, List<ExportedRecord>> byEvaluation = new HashMap<>();

    SharedResults(List<ExportedRecord> records) {
        for (ExportedRecord record : records) {
            byEvaluation
                    .computeIfAbsent(record.head().evaluation(), _ -> new ArrayList<>())
                    .add(record);
        }
    }

    /// The standing revision of each evaluation of a session; what was withdrawn or erased is left out. Of two that
    /// claim the same revision the greater hash counts, as in a compilation.
    List<ExportedRecord.Evaluation> of(UUID session) {
        return byEvaluation.values().stream()
                .flatMap(records -> ExportedRecord.standing(records).stream())
                .filter(record -> session.equals(record.content().session()))
                .toList();
    }

    /// One revision of an evaluation, unless the evaluation was erased since.
    Optional<ExportedRecord.Evaluation> revision(UUID session, UUID evaluation, int revision) {
        List<ExportedRecord> records = byEvaluation.getOrDefault(evaluation, List.of());
        if (erased(records)) {
            return Optional.empty();
        }
        return records.stream()
                .filter(record -> record.head().revision() == revision)
                .max(ExportedRecord.STRONGEST)
                .filter(ExportedRecord.Evaluation.class::isInstance)
                .map(ExportedRecord.Evaluation.class::cast)
                .filter(record -> session.equals(record.content().session()));
    }

    private static boolean erased(List<ExportedRecord> records) {
        return records.stream().anyMatch(ExportedRecord.Erasure.class::isInstance);
    }
}
