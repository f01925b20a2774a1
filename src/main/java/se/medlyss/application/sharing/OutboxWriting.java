package se.medlyss.application.sharing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Row;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;

/// Writes what waits, in the order of the sequence; a backlog goes in batches.
final class OutboxWriting {

    /// More rows than this that wait for one folder are a backlog.
    static final int BACKLOG = 20;

    static final int LARGEST_BATCH_BYTES = 4 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(OutboxWriting.class.getName());
    private static final int AT_A_TIME = 200;

    private final OnStore store;
    private final Outbox outbox;
    private final ShareFolder share;
    private final InstantSource clock;

    OutboxWriting(OnStore store, Outbox outbox, ShareFolder share, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.share = share;
        this.clock = clock;
    }

    /// How far it came.
    ///
    /// @param written records that reached the folder
    /// @param trouble why it stopped; null when nothing waits any more
    record Progress(int written, ShareFolder.@Nullable Unavailable trouble) {}

    /// @param meanwhile comes in between, after each file
    Progress write(OnStore.Step meanwhile) throws StorageException {
        int written = 0;
        while (true) {
            List<Row> waiting = store.get(() -> outbox.rows(State.WAITING, AT_A_TIME));
            if (waiting.isEmpty()) {
                return new Progress(written, null);
            }
            OutboxFile file = next(waiting);
            switch (share.write(file.path(), file.bytes())) {
                case ShareFolder.Written _, ShareFolder.AlreadyThere _ -> {
                    mark(file, State.WRITTEN, "");
                    written += file.rows().size();
                    meanwhile.run();
                }
                case ShareFolder.NameTaken _ -> {
                    LOG.log(System.Logger.Level.ERROR, "another file has the name {0}", file.path());
                    mark(file, State.REFUSED, OutboxChecking.NAME_TAKEN);
                }
                case ShareFolder.Unavailable trouble -> {
                    return new Progress(written, trouble);
                }
            }
        }
    }

    /// The file of the first row that waits. What it is to hold is durable before it is written.
    private OutboxFile next(List<Row> waiting) throws StorageException {
        Row first = waiting.getFirst();
        boolean single = first.file().equals(first.record().fileName());
        OutboxFile file = single ? alone(waiting) : inBatch(first);
        if (file.named()) {
            return file;
        }
        String name = file.name();
        store.run(() -> outbox.gather(file.positions(), name));
        return new OutboxFile(store.get(
                () -> outbox.rows(first.position().writer(), first.record().month(), name)));
    }

    private OutboxFile inBatch(Row first) throws StorageException {
        List<Row> rows = store.get(
                () -> outbox.rows(first.position().writer(), first.record().month(), first.file()));
        return new OutboxFile(rows.stream().filter(row -> !row.forgotten()).toList());
    }

    private static OutboxFile alone(List<Row> waiting) {
        Row first = waiting.getFirst();
        List<Row> fellows = new ArrayList<>();
        int bytes = 0;
        for (Row row : waiting) {
            if (!row.file().equals(row.record().fileName()) || !folder(row).equals(folder(first))) {
                continue;
            }
            bytes += row.record().bytes().length;
            if (!fellows.isEmpty() && bytes > LARGEST_BATCH_BYTES) {
                break;
            }
            fellows.add(row);
        }
        return new OutboxFile(fellows.size() > BACKLOG ? fellows : List.of(first));
    }

    private static String folder(Row row) {
        return SharePaths.folder(row.position().writer(), row.record().month());
    }

    private void mark(OutboxFile file, State state, String detail) throws StorageException {
        store.run(() -> outbox.mark(file.positions(), state, clock.instant(), detail));
    }
}
