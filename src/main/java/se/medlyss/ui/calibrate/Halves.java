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

    /// @param store the store's worker
    Halves(HalfAgreements kept, Background store, Problems problems) {
        this.kept = kept;
        this.store = store;
        this.problems = problems;
    }

    /// What was read; what was written since is newer.
    void known(List<HalfAgreed> read) {
        read.forEach(each -> halves.putIfAbsent(each.session(), each));
    }

    Optional<HalfAgreed> of(UUID session) {
        return Optional.ofNullable(halves.get(session));
    }

    /// Makes it durable.
    ///
    /// @param saved what there would be had nobody changed anything
    void write(HalfAgreed half, HalfAgreed saved) {
        halves.put(half.session(), half);
        store.run(
                () -> {
                    if (half.equals(saved)) {
                        kept.forget(half.session());
                    } else {
                        kept.keep(half);
                    }
                    return half;
                },
                _ -> {},
                problems::reportStorage);
    }

    /// It is being saved, and half agreed no more.
    void saved(UUID session) {
        halves.remove(session);
    }
}
