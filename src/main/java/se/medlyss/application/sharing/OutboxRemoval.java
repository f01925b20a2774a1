package se.medlyss.application.sharing;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.Outbox.Row;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;

/// Removes the files of erased evaluations, after the record of the erasure is in the folder. A batch is
/// written without the record before the batch that holds it goes.
final class OutboxRemoval {

    private static final Set<State> IN_THE_FOLDER = EnumSet.of(State.WRITTEN, State.VERIFIED, State.RECEIVED);

    private final OnStore store;
    private final Outbox outbox;
    private final ShareFolder share;
    private final InstantSource clock;

    OutboxRemoval(OnStore store, Outbox outbox, ShareFolder share, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.share = share;
        this.clock = clock;
    }

    /// Removes what can be removed now; the rest is tried again in the next round.
    ///
    /// @return true when rows were gathered anew and wait to be written
    boolean remove() throws StorageException {
        boolean gathered = false;
        for (Row row : store.get(outbox::forgotten)) {
            List<Row> fellows = fellows(row);
            if (!fellows.isEmpty()) {
                gathered |= gather(new OutboxFile(fellows));
            } else if (announced(row) && share.remove(SharePaths.file(row))) {
                store.run(() -> outbox.mark(List.of(row.position()), State.ERASED, clock.instant(), ""));
            }
        }
        return gathered;
    }

    private List<Row> fellows(Row row) throws StorageException {
        return store.get(() -> outbox.rows(row.position().writer(), row.record().month(), row.file())).stream()
                .filter(fellow -> !fellow.forgotten())
                .toList();
    }

    private boolean gather(OutboxFile file) throws StorageException {
        if (file.named()) {
            return false;
        }
        store.run(() -> outbox.gather(file.positions(), file.name()));
        return true;
    }

    private boolean announced(Row row) throws StorageException {
        return store.get(() -> outbox.rows(row.evaluation())).stream()
                .anyMatch(other -> other.kind() == Kind.ERASURE && IN_THE_FOLDER.contains(other.state()));
    }
}
