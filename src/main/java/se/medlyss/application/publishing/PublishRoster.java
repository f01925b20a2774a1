package se.medlyss.application.publishing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.ShareFolder;
import se.medlyss.people.Roster;
import se.medlyss.people.Roster.Alias;
import se.medlyss.people.Signing;

/// Publishes rosters into the shared folder, each as a file of its own that never changes. Called on the shared
/// folder's thread.
public final class PublishRoster {

    private static final System.Logger LOG = System.getLogger(PublishRoster.class.getName());

    private final RosterReading reading;
    private final RosterCodec codec;
    private final ShareFolder share;
    private final InstantSource clock;

    public PublishRoster(RosterReading reading, RosterCodec codec, ShareFolder share, InstantSource clock) {
        this.reading = reading;
        this.codec = codec;
        this.share = share;
        this.clock = clock;
    }

    /// What publishing would do.
    ///
    /// @param sequence the number that it would have
    public record Proposal(Roster before, Roster after, List<RosterChange> changes, long sequence) {
        public Proposal {
            changes = List.copyOf(changes);
        }
    }

    /// Says what an edit would change in the standing roster.
    ///
    /// @throws FileRefusedException when the roster would be one that nobody could read, would merge somebody anew
    ///                              who was merged before, or with whom they were separated from, or would take
    ///                              back a merge that does not stand, approve a key that was withdrawn, or withdraw
    ///                              one that was never approved
    public Proposal look(RosterEdit edit) throws FileRefusedException, PublishException {
        if (share.prepare() instanceof ShareFolder.Unavailable away) {
            throw PublishException.of(away);
        }
        List<PublishedRoster> all = inFolder();
        Roster before = PublishedRoster.standing(all);
        Roster after = edit.applied(before);
        for (Alias alias : edit.separations()) {
            if (!before.aliases().contains(alias)) {
                throw new FileRefusedException(Reason.VALUE, "separated", alias.provisional());
            }
        }
        checkKeys(edit.signing(), before.signing());
        for (Alias alias : after.aliases()) {
            if (after.separated().contains(alias)) {
                throw new FileRefusedException(Reason.DUPLICATE_ID, "separated", alias.provisional());
            }
            String merged = before.resolve(alias.provisional());
            if (!merged.equals(alias.provisional()) && !merged.equals(alias.id())) {
                throw new FileRefusedException(Reason.DUPLICATE_ID, "aliases", alias.provisional());
            }
        }
        long sequence =
                1 + all.stream().mapToLong(PublishedRoster::sequence).max().orElse(0);
        PublishedRoster file = codec.write(sequence, after, clock.instant());
        reading.read(file.file(), codec.bytes(file));
        return new Proposal(before, after, RosterDifference.between(before, after), sequence);
    }

    private static void checkKeys(Signing edit, Signing before) throws FileRefusedException {
        for (Signing.Key key : edit.approved()) {
            if (before.isWithdrawn(key)) {
                throw new FileRefusedException(Reason.DUPLICATE_ID, "withdrawnKeys", key.writer());
            }
        }
        for (Signing.Withdrawn withdrawn : edit.withdrawn()) {
            if (before.of(withdrawn.key()) == Signing.Standing.WAITING) {
                throw new FileRefusedException(
                        Reason.VALUE, "withdrawnKeys", withdrawn.key().writer());
            }
        }
    }

    /// What all rosters in the folder say together.
    public Roster standing() throws PublishException {
        return PublishedRoster.standing(inFolder());
    }

    /// Publishes what was looked at.
    ///
    /// @return the file's path below `<share>/medlyss`
    /// @throws PublishException `NAME_TAKEN` when somebody published a roster since it was looked at
    public String publish(Proposal proposal) throws PublishException {
        boolean overtaken = inFolder().stream().anyMatch(roster -> roster.sequence() >= proposal.sequence());
        PublishedRoster file = codec.write(proposal.sequence(), proposal.after(), clock.instant());
        if (overtaken) {
            throw new PublishException(PublishException.Reason.NAME_TAKEN, file.path());
        }
        switch (share.write(file.path(), codec.bytes(file))) {
            case ShareFolder.Written _, ShareFolder.AlreadyThere _ ->
                LOG.log(System.Logger.Level.INFO, "published {0}: {1}", file.path(), proposal.changes());
            case ShareFolder.NameTaken _ -> throw new PublishException(PublishException.Reason.NAME_TAKEN, file.path());
            case ShareFolder.Unavailable away -> throw PublishException.of(away);
        }
        return file.path();
    }

    private List<PublishedRoster> inFolder() throws PublishException {
        Set<String> names = share.names(PublishedRoster.FOLDER).orElseThrow(() -> unreadable(PublishedRoster.FOLDER));
        List<PublishedRoster> rosters = new ArrayList<>();
        for (String name : names) {
            if (PublishedRoster.numberIn(name).isPresent()) {
                // What a roster says that cannot be read now must not be lost in the next one.
                byte[] bytes = share.read(PublishedRoster.FOLDER + "/" + name).orElseThrow(() -> unreadable(name));
                try {
                    rosters.add(reading.read(name, bytes));
                } catch (FileRefusedException refused) {
                    LOG.log(System.Logger.Level.WARNING, name, refused);
                }
            }
        }
        return rosters;
    }

    private static PublishException unreadable(String what) {
        return PublishException.of(new ShareFolder.Unavailable(ShareFolder.Reason.FAILED, what));
    }
}
