package se.medlyss.application.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.medlyss.application.ExportedRecord;

/// What of the shared folder was read for reviewing. Held in memory alone, so that an erasure in the shared folder
/// leaves nothing here. Read from any thread.
public final class SharedReviews {

    private final Map<UUID, ExportedRecord.Evaluation> fetched = new ConcurrentHashMap<>();
    private volatile List<SharedEvaluation> all = List.of();
    private volatile Map<UUID, ExportedRecord.Evaluation> beside = Map.of();
    private volatile Map<UUID, HeardErasure> erasures = Map.of();

    /// All standing evaluations that were found, the latest call first. As long as only what concerns this computer
    /// was looked for they are few.
    public List<SharedEvaluation> all() {
        return all;
    }

    /// Standing reviews and second opinions, and evaluations whose owner answered a review.
    List<ExportedRecord.Evaluation> beside() {
        return List.copyOf(beside.values());
    }

    /// By evaluation, who says that it was erased.
    Map<UUID, HeardErasure> erasures() {
        return erasures;
    }

    /// A whole evaluation, if it is one of those, or was asked for.
    public Optional<ExportedRecord.Evaluation> find(UUID evaluation) {
        return Optional.ofNullable(beside.get(evaluation)).or(() -> Optional.ofNullable(fetched.get(evaluation)));
    }

    /// What was made of a call, whole, as far as it was asked for.
    List<ExportedRecord.Evaluation> ofCall(UUID call) {
        return Stream.concat(beside.values().stream(), fetched.values().stream())
                .filter(record -> record.content().call().id().equals(call))
                .distinct()
                .toList();
    }

    void found(
            List<SharedEvaluation> standing,
            Map<UUID, ExportedRecord.Evaluation> whole,
            Set<UUID> gone,
            Map<UUID, HeardErasure> erasuresNow) {
        erasures = Map.copyOf(erasuresNow);
        all = List.copyOf(standing);
        beside = Map.copyOf(whole);
        fetched.keySet().removeAll(gone);
    }

    void remember(ExportedRecord.Evaluation record) {
        fetched.put(record.head().evaluation(), record);
    }
}
