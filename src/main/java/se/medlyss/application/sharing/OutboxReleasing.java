package se.medlyss.application.sharing;

import java.time.InstantSource;
import java.util.UUID;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;

/// Finishes what was being erased and releases what is due, oldest first. Each evaluation is a task of its own on the
/// store thread, so that a key of a running call, or a list somebody waits for, goes in between; whatever happened to
/// an evaluation meanwhile is respected.
final class OutboxReleasing {

    private static final System.Logger LOG = System.getLogger(OutboxReleasing.class.getName());

    /// How many releases pass between two looks at where the outbox stands.
    private static final int OFTEN = 25;

    private final OnStore store;
    private final Outbox outbox;
    private final ReleaseEvaluation release;
    private final EraseEvaluation erase;
    private final InstantSource clock;

    OutboxReleasing(
            OnStore store, Outbox outbox, ReleaseEvaluation release, EraseEvaluation erase, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.release = release;
        this.erase = erase;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param released evaluations that are in the outbox now
    /// @param failed   evaluations that cannot be made into a record
    record Progress(int released, int failed) {}

    /// @param everything releases what waits for its talk as well
    /// @param meanwhile   comes in between, now and then while something is released
    Progress release(boolean everything, OnStore.Step meanwhile) throws StorageException {
        finishErasures();
        int released = 0;
        int failed = 0;
        for (UUID evaluation : store.get(outbox::unreleased)) {
            switch (store.get(() -> release.release(evaluation, clock.instant(), everything))) {
                case ReleaseEvaluation.Released _ -> {
                    released++;
                    if (released % OFTEN == 1) {
                        meanwhile.run();
                    }
                }
                case ReleaseEvaluation.Failed _ -> failed++;
                case ReleaseEvaluation.WaitsForTheTalk _, ReleaseEvaluation.NothingToTell _ -> {}
            }
        }
        return new Progress(released, failed);
    }

    private void finishErasures() throws StorageException {
        for (UUID evaluation : store.get(outbox::unfinishedErasures)) {
            store.run(() -> finishErasure(evaluation));
        }
    }

    private void finishErasure(UUID evaluation) throws StorageException {
        try {
            erase.erase(evaluation);
        } catch (RecordException cannot) {
            LOG.log(System.Logger.Level.ERROR, "an erasure cannot be announced", cannot);
        }
    }
}
