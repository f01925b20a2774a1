package se.medlyss.application.sharing;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;

/// Compares what this writer's folders hold with what the outbox knows, in both directions, by name.
///
/// Files that the outbox does not know were written by a copy of this home, or by a later state of it that was
/// set back: then it becomes a new writer. Files that are gone, because a synchronising service dropped them or
/// the folder is another one now, are written again.
final class HomeInShare {

    private static final System.Logger LOG = System.getLogger(HomeInShare.class.getName());

    private final OnStore store;
    private final Outbox outbox;
    private final ShareFolder share;
    private final RecogniseHome recognise;
    private final InstantSource clock;

    HomeInShare(OnStore store, Outbox outbox, ShareFolder share, RecogniseHome recognise, InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.share = share;
        this.recognise = recognise;
        this.clock = clock;
    }

    /// Looks through all months.
    ///
    /// @return false when the folders could not be listed
    boolean look() throws StorageException {
        String writer = store.get(outbox::identity).writer();
        Map<String, Set<String>> known = store.get(() -> outbox.files(writer));
        Optional<Set<String>> months = share.names(SharePaths.EVALUATIONS);
        if (months.isEmpty()) {
            return false;
        }
        Set<String> all = new HashSet<>(known.keySet());
        months.get().stream().filter(SharePaths::isMonth).map(SharePaths::month).forEach(all::add);
        for (String month : all) {
            Optional<Set<String>> there = share.names(SharePaths.folder(writer, month));
            if (there.isEmpty()) {
                return false;
            }
            if (isForeign(there.get(), known.getOrDefault(month, Set.of()))) {
                LOG.log(System.Logger.Level.WARNING, "this home is a copy or was set back: it becomes a new writer");
                store.run(recognise::startWriter);
                return true;
            }
            lookForLost(writer, month, there.get(), known.getOrDefault(month, Set.of()));
            share.tidy(SharePaths.folder(writer, month));
        }
        return true;
    }

    private static boolean isForeign(Set<String> there, Set<String> known) {
        return there.stream().anyMatch(name -> SharePaths.isRecordFile(name) && !known.contains(name));
    }

    private void lookForLost(String writer, String month, Set<String> there, Set<String> known)
            throws StorageException {
        Set<String> gone = new HashSet<>(known);
        gone.removeAll(there);
        if (!gone.isEmpty()) {
            store.run(() -> outbox.lost(writer, month, gone, clock.instant()));
        }
    }
}
