package se.medlyss.application.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Row;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.ShareFolder.Receipt;
import se.medlyss.application.StorageException;

/// Reads again what was written, and what the centre says about it.
final class OutboxChecking {

    /// The detail of a row whose name another file has.
    static final String NAME_TAKEN = "NAME_TAKEN";

    private static final System.Logger LOG = System.getLogger(OutboxChecking.class.getName());
    private static final int AT_A_TIME = 200;

    private final OnStore store;
    private final Outbox outbox;
    private final ShareFolder share;
    private final InstantSource clock;

    OutboxChecking(OnStore store, Outbox outbox, ShareFolder share, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.share = share;
        this.clock = clock;
    }

    /// Verifies what was written by that instant, and takes the newest receipt.
    ///
    /// @return why it stopped; null when it did not
    ShareFolder.@Nullable Unavailable check(Instant writtenBy) throws StorageException {
        boolean more = true;
        while (more) {
            List<Row> written = store.get(() -> outbox.rows(State.WRITTEN, AT_A_TIME)).stream()
                    .filter(row -> !row.at().isAfter(writtenBy))
                    .toList();
            Set<String> seen = new HashSet<>();
            boolean moved = false;
            for (Row row : written) {
                OutboxFile file = seen.add(SharePaths.file(row)) ? file(row) : null;
                // One of its records was erased: the rest is gathered anew, see OutboxRemoval.
                if (file != null && file.named()) {
                    moved = true;
                    if (!verified(file)) {
                        return new ShareFolder.Unavailable(ShareFolder.Reason.FAILED, "cannot be read: " + row.file());
                    }
                }
            }
            more = moved && written.size() == AT_A_TIME;
        }
        takeReceipt();
        return null;
    }

    private OutboxFile file(Row row) throws StorageException {
        List<Row> all = store.get(
                () -> outbox.rows(row.position().writer(), row.record().month(), row.file()));
        return new OutboxFile(all.stream().filter(fellow -> !fellow.forgotten()).toList());
    }

    private boolean verified(OutboxFile file) throws StorageException {
        switch (share.presence(file.path(), file.bytes())) {
            case SAME -> mark(file.rows(), State.VERIFIED, "");
            case MISSING -> {
                LOG.log(System.Logger.Level.WARNING, "{0} is gone and is written again", file.path());
                mark(file.rows(), State.WAITING, "LOST");
            }
            case OTHER -> {
                LOG.log(System.Logger.Level.ERROR, "{0} holds something else", file.path());
                mark(file.rows(), State.REFUSED, NAME_TAKEN);
            }
            case UNREACHABLE -> {
                return false;
            }
        }
        return true;
    }

    private void takeReceipt() throws StorageException {
        String writer = store.get(outbox::identity).writer();
        Receipt receipt = share.receipt(writer).orElse(null);
        if (receipt == null) {
            return;
        }
        Instant now = clock.instant();
        for (ShareFolder.Range range : receipt.received()) {
            takeReceived(writer, range, now);
        }
        for (ShareFolder.Refusal refusal : receipt.refused()) {
            refuse(writer, refusal, receipt);
        }
    }

    private void takeReceived(String writer, ShareFolder.Range range, Instant now) throws StorageException {
        int moved = 1;
        while (moved > 0) {
            moved = store.get(() -> outbox.received(writer, range.first(), range.last(), now));
        }
    }

    private void refuse(String writer, ShareFolder.Refusal refusal, Receipt receipt) throws StorageException {
        String month = SharePaths.monthOf(refusal.file());
        String name = refusal.file().substring(refusal.file().lastIndexOf('/') + 1);
        List<Row> rows = store.get(() -> outbox.rows(writer, month, name)).stream()
                .filter(row -> row.state() == State.WRITTEN || row.state() == State.VERIFIED)
                .filter(row -> !receipt.has(row.position().sequence()))
                .toList();
        mark(rows, State.REFUSED, refusal.reason());
    }

    private void mark(List<Row> rows, State state, String detail) throws StorageException {
        List<Outbox.Position> positions = rows.stream().map(Row::position).toList();
        store.run(() -> outbox.mark(positions, state, clock.instant(), detail));
    }
}
