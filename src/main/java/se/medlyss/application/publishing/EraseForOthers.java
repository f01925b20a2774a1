package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.EraseInShare;
import se.medlyss.application.sharing.EraseInShare.Found;
import se.medlyss.people.Approvals;
import se.medlyss.people.Roster.Approval;
import se.medlyss.people.Signing;

/// Erases at the centre what somebody scored whose computer is gone. Others believe it because the centre publishes
/// that this computer may act for that one, and approves this computer's key. Called on the shared folder's thread.
public final class EraseForOthers {

    private static final System.Logger LOG = System.getLogger(EraseForOthers.class.getName());

    private final EraseInShare erasing;
    private final PublishRoster rosters;
    private final OnStore store;
    private final Outbox outbox;

    public EraseForOthers(EraseInShare erasing, PublishRoster rosters, OnStore store, Outbox outbox) {
        this.erasing = erasing;
        this.rosters = rosters;
        this.store = store;
        this.outbox = outbox;
    }

    /// What came of it.
    ///
    /// @param evaluations that are erased
    /// @param filesLeft   files that could not be removed yet; asking again removes them
    public record Erased(int evaluations, int filesLeft) {}

    /// Finds what would be erased. This computer's own evaluations are not among it.
    public Found look(Set<UUID> evaluations) throws StorageException, PublishException {
        return erasing.find(evaluations)
                .orElseThrow(() -> PublishException.of(
                        new ShareFolder.Unavailable(ShareFolder.Reason.FAILED, "the folder cannot be read")));
    }

    /// Finds and erases evaluations, for good.
    public Erased erase(Set<UUID> evaluations, String why)
            throws StorageException, PublishException, FileRefusedException, RecordException {
        return erase(look(evaluations), why);
    }

    /// Erases what was found, for good. Where nothing was, nothing is published either.
    ///
    /// @param why for those who look later: it is written to this computer's log
    /// @throws FileRefusedException when this computer's key was withdrawn: then nothing was erased
    /// @throws RecordException      before anything was erased
    public Erased erase(Found found, String why)
            throws StorageException, PublishException, FileRefusedException, RecordException {
        if (found.records().isEmpty()) {
            return new Erased(0, 0);
        }
        allow(found.writers());
        int left = erasing.erase(found);
        LOG.log(
                System.Logger.Level.INFO,
                "erased for {0}: {1}, {2} files left, because: {3}",
                new TreeSet<>(found.writers()),
                new TreeSet<>(found.records().keySet()),
                left,
                why);
        return new Erased(found.records().size(), left);
    }

    /// Publishes what is missing for this computer to be believed.
    private void allow(Set<String> writers) throws StorageException, PublishException, FileRefusedException {
        String own = store.get(outbox::identity).writer();
        Signing.Key key = new Signing.Key(own, store.get(outbox::signingKey).publicKey());
        var standing = rosters.standing();
        Approvals approvals = Approvals.in(standing);
        List<Approval> missing = new ArrayList<>();
        for (String writer : writers) {
            if (!approvals.mayActFor(own, writer)) {
                missing.add(new Approval(own, writer));
            }
        }
        boolean known = standing.signing().approves(key);
        if (!missing.isEmpty() || !known) {
            Signing signing = known ? Signing.NONE : new Signing(List.of(key), List.of(), null);
            rosters.publish(rosters.look(new RosterEdit(List.of(), List.of(), missing, List.of(), signing)));
        }
    }
}
