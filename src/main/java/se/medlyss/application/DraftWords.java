package se.medlyss.application;

import java.time.InstantSource;
import java.util.UUID;

/// What is being written about an evaluation that no screen has open: durable as it stands, so that it survives the
/// app. Called on the store thread only.
public final class DraftWords {

    private final EventLog log;
    private final LaterEvent later;

    public DraftWords(EventLog log, ProcessCatalogue catalogue, InstantSource clock) {
        this.log = log;
        later = new LaterEvent(log, catalogue, clock);
    }

    /// What an earlier writing left; empty for nothing.
    ///
    /// @param name of what it becomes once it is kept, see [Drafts]
    public String read(UUID evaluation, String name) throws StorageException {
        return log.state(evaluation).drafts().of(name);
    }

    /// Makes what is written durable.
    ///
    /// @param words as the field has them; empty when they were given up
    /// @param kept  what stands there without them
    /// @return false when that was no news
    public boolean write(UUID evaluation, String name, String words, String kept) throws StorageException {
        return later.appendAll(
                        evaluation,
                        _ -> true,
                        (state, at) -> state.drafts().change(at, name, words, kept).stream()
                                .toList())
                .isPresent();
    }
}
