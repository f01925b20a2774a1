package se.medlyss.application.sharing;

import org.jspecify.annotations.Nullable;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;

/// Puts the writer's public key beside its records, once, so that the centre can approve it.
final class OutboxKey {

    private static final System.Logger LOG = System.getLogger(OutboxKey.class.getName());

    private final OnStore store;
    private final Outbox outbox;
    private final ShareFolder share;
    private final KeyCodec codec;

    OutboxKey(OnStore store, Outbox outbox, ShareFolder share, KeyCodec codec) {
        this.store = store;
        this.outbox = outbox;
        this.share = share;
        this.codec = codec;
    }

    /// Publishes it, unless it is there.
    ///
    /// @return why it cannot be now; null when it is there
    ShareFolder.@Nullable Unavailable publish() throws StorageException {
        KeyCodec.KeyFile file = store.get(() -> codec.write(outbox.identity().writer(), outbox.signingKey()));
        switch (share.write(file.path(), file.bytes())) {
            case ShareFolder.Written _ -> LOG.log(System.Logger.Level.INFO, "published {0}", file.path());
            case ShareFolder.AlreadyThere _ -> {}
            case ShareFolder.NameTaken _ ->
                LOG.log(System.Logger.Level.ERROR, "another file has the name {0}", file.path());
            case ShareFolder.Unavailable away -> {
                return away;
            }
        }
        return null;
    }
}
