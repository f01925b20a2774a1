package se.medlyss.application.sharing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.OutboxStatus.Connection;

/// Brings the outbox to the shared folder, one round at a time: releases what is due, writes what waits, reads
/// again what was written a minute ago, takes receipts, and removes what was erased. A folder that is away is a
/// quiet line and another try. Called on a thread of its own, because a share may hang; whoever calls it comes
/// back when the round says.
public final class RunOutbox {

    private static final System.Logger LOG = System.getLogger(RunOutbox.class.getName());

    /// When there is nothing to do: the centre may have published something that is wanted for the next call, receipts
    /// may have come, or an evaluation may have waited long enough for its talk. A look lists three folders.
    static final Duration IDLE = Duration.ofMinutes(3);

    /// What was written is read again after this long, when a server's own caches have been written out.
    public static final Duration SETTLING = Duration.ofSeconds(60);

    private final OnStore store;
    private final Outbox outbox;
    private final ShareFolder share;
    private final OutboxReleasing releasing;
    private final OutboxWriting writing;
    private final OutboxChecking checking;
    private final OutboxRemoval removal;
    private final HomeInShare home;
    private final OutboxKey key;
    private final InstantSource clock;
    private final Backoff backoff;

    private boolean connected;
    private Instant looked = Instant.EPOCH;
    private int failed;
    private volatile Connection connection = Connection.UNKNOWN;
    private volatile ShareFolder.@Nullable Reason reason;

    /// @param storeThread runs one task at a time, on the thread that owns the database
    public RunOutbox(
            ExecutorService storeThread,
            Outbox outbox,
            ShareFolder share,
            ReleaseEvaluation release,
            EraseEvaluation erase,
            RecogniseHome recognise,
            KeyCodec keys,
            InstantSource clock,
            RandomGenerator random) {
        this.store = new OnStore(storeThread);
        this.outbox = outbox;
        this.share = share;
        this.releasing = new OutboxReleasing(store, outbox, release, erase, clock);
        this.writing = new OutboxWriting(store, outbox, share, clock);
        this.checking = new OutboxChecking(store, outbox, share, clock);
        this.removal = new OutboxRemoval(store, outbox, share, clock);
        this.home = new HomeInShare(store, outbox, share, recognise, clock);
        this.key = new OutboxKey(store, outbox, share, keys);
        this.clock = clock;
        this.backoff = new Backoff(random);
    }

    /// What a round came to.
    ///
    /// @param released records that were released in it
    /// @param written  records that reached the folder in it
    /// @param next     when to come again, unless something is released before
    public record Round(int released, int written, OutboxStatus status, Duration next) {}

    /// One round.
    ///
    /// @param everything releases what still waits for its talk as well
    /// @param meanwhile  told where the outbox stands while a long round goes on, on the thread of the round
    /// @throws StorageException the local store failed; nothing is lost, and the next round goes on
    public Round round(boolean everything, Consumer<OutboxStatus> meanwhile) throws StorageException {
        Instant now = clock.instant();
        ShareFolder.@Nullable Unavailable trouble = null;
        Instant settled = now.minus(SETTLING);
        if (!connected) {
            trouble = connect();
            settled = now;
            looked = now;
        } else if (!now.isBefore(looked.plus(SETTLING))) {
            // A folder that nothing has to be written to may have gone unnoticed.
            trouble = unavailable(share.prepare());
            looked = now;
        }
        OutboxReleasing.Progress due = releasing.release(everything, () -> meanwhile.accept(status()));
        failed = due.failed();
        int written = 0;
        if (trouble == null) {
            trouble = checking.check(settled);
        }
        while (trouble == null) {
            OutboxWriting.Progress progress = writing.write(() -> meanwhile.accept(status()));
            written += progress.written();
            trouble = progress.trouble();
            if (trouble != null || !removal.remove()) {
                break;
            }
        }
        settle(trouble);
        OutboxStatus status = status();
        return new Round(due.released(), written, status, next(trouble));
    }

    /// Where the outbox stands, without touching the folder.
    public OutboxStatus status() throws StorageException {
        Outbox.Status rows = store.get(outbox::status);
        return new OutboxStatus(
                connection,
                reason,
                rows.waiting(),
                rows.erasures(),
                rows.waitingSince(),
                rows.lastWritten(),
                rows.refused() + failed);
    }

    /// The folder was changed in the settings: it is looked at anew.
    public void folderChanged() {
        connected = false;
        backoff.succeeded();
    }

    private ShareFolder.@Nullable Unavailable connect() throws StorageException {
        ShareFolder.Unavailable away = unavailable(share.prepare());
        if (away != null) {
            return away;
        }
        return home.look()
                ? key.publish()
                : new ShareFolder.Unavailable(ShareFolder.Reason.FAILED, "the writer's folders cannot be listed");
    }

    private static ShareFolder.@Nullable Unavailable unavailable(ShareFolder.Result result) {
        return result instanceof ShareFolder.Unavailable away ? away : null;
    }

    private void settle(ShareFolder.@Nullable Unavailable trouble) {
        if (trouble != null && trouble.reason() != reason) {
            LOG.log(System.Logger.Level.INFO, "shared folder: {0} {1}", trouble.reason(), trouble.detail());
        }
        reason = trouble == null ? null : trouble.reason();
        connected = trouble == null;
        if (trouble == null) {
            connection = Connection.CONNECTED;
        } else {
            connection = trouble.reason() == ShareFolder.Reason.NOT_SET ? Connection.NOT_SET : Connection.AWAY;
        }
    }

    private Duration next(ShareFolder.@Nullable Unavailable trouble) throws StorageException {
        if (trouble == null) {
            backoff.succeeded();
            return store.get(() -> outbox.rows(Outbox.State.WRITTEN, 1)).isEmpty() ? IDLE : SETTLING;
        }
        return trouble.reason() == ShareFolder.Reason.NOT_SET ? IDLE : backoff.failed();
    }
}
