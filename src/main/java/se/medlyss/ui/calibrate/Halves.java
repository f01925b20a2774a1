package se.medlyss.ui.calibrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.application.calibration.HalfAgreements;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Keeps what groups have half agreed on, so that it survives the page and the app. On the screen's thread.
final class Halves {

    private final HalfAgreements kept;
    private final Background store;
    private final Problems problems;
    private final Map<UUID, HalfAgreed> halves = new HashMap<>();
    /// Of which session what is here is not durable yet, by the number of the last writing.
    private final Map<UUID, Integer> writing = new HashMap<>();
    private int written;

    /// @param store the store's worker
    Halves(HalfAgreements kept, Background store, Problems problems) {
        this.kept = kept;
        this.store = store;
        this.problems = problems;
    }

    /// What was read, and nothing else: what is gone was saved, or went with an erasure. What is being written is newer
    /// than that.
    void known(List<HalfAgreed> read) {
        halves.keySet().retainAll(writing.keySet());
        read.stream()
                .filter(each -> !writing.containsKey(each.session()))
                .forEach(each -> halves.put(each.session(), each));
    }

    Optional<HalfAgreed> of(UUID session) {
        return Optional.ofNullable(halves.get(session));
    }

    /// Makes it durable.
    ///
    /// @param saved what there would be had nobody changed anything
    void write(HalfAgreed half, HalfAgreed saved) {
        int number = ++written;
        halves.put(half.session(), half);
        writing.put(half.session(), number);
        store.run(
                () -> {
                    if (half.equals(saved)) {
                        kept.forget(half.session());
                    } else {
                        kept.keep(half);
                    }
                    return half;
                },
                // One that could not be written is here alone.
                _ -> writing.remove(half.session(), number),
                problems::reportStorage);
    }
}
