package se.medlyss.application.publishing;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.OnStore;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.people.People;
import se.medlyss.people.Roster;

/// Takes over the rosters that the centre published: whoever they name can be listened to, and provisional people are
/// merged. Called on the shared folder's thread.
public final class PickUpPeople {

    private static final System.Logger LOG = System.getLogger(PickUpPeople.class.getName());
    private static final String JSON = ".json";

    /// So many are held at once: a new computer finds those of years.
    private static final int TOGETHER = 16;

    private final OnStore store;
    private final PublishedFiles kept;
    private final PeopleDirectory directory;
    private final ShareFolder share;
    private final RosterReading reading;
    private final InstantSource clock;

    public PickUpPeople(
            OnStore store,
            PublishedFiles kept,
            PeopleDirectory directory,
            ShareFolder share,
            RosterReading reading,
            InstantSource clock) {
        this.store = store;
        this.kept = kept;
        this.directory = directory;
        this.share = share;
        this.reading = reading;
        this.clock = clock;
    }

    /// What a round came to.
    ///
    /// @param standing what all rosters say together, those of earlier rounds too
    /// @param taken    rosters that are new here
    public record Round(Roster standing, int taken, List<RefusedFile> refused) {
        public Round {
            refused = List.copyOf(refused);
        }
    }

    /// Looks for new rosters. What all of them say together is known before the first is taken, so that a merge and
    /// its undoing that are heard of at once change nobody.
    ///
    /// @return empty when the folder did not answer to the end; then nothing was taken
    public Optional<Round> round() throws StorageException {
        Optional<Set<String>> names = share.names(PublishedRoster.FOLDER);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        StandingRosters rosters = store.get(() -> takenBefore(kept, reading));
        List<String> fresh = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        for (String file : names.get().stream().sorted().toList()) {
            if (file.endsWith(JSON) && !rosters.has(file)) {
                String path = PublishedRoster.FOLDER + "/" + file;
                try {
                    rosters.add(read(file));
                    fresh.add(file);
                } catch (FileRefusedException cannot) {
                    if (share.names(PublishedRoster.FOLDER).isEmpty()) {
                        return Optional.empty();
                    }
                    LOG.log(System.Logger.Level.DEBUG, path, cannot);
                    refused.add(RefusedFile.of(path, cannot));
                }
            }
        }
        return Optional.of(new Round(rosters.standing(), take(fresh, rosters.standing()), refused));
    }

    /// Takes the files over, some at a time, each read once more: all of them together may be years of rosters. One
    /// that is gone by now is taken when it is back.
    ///
    /// @return how many were taken
    private int take(List<String> files, Roster standing) throws StorageException {
        int taken = 0;
        for (int from = 0; from < files.size(); from += TOGETHER) {
            List<PublishedRoster> together = new ArrayList<>();
            for (String file : files.subList(from, Math.min(files.size(), from + TOGETHER))) {
                try {
                    together.add(read(file));
                } catch (FileRefusedException gone) {
                    LOG.log(System.Logger.Level.DEBUG, file, gone);
                }
            }
            if (!together.isEmpty()) {
                store.run(() -> takeTogether(together, standing));
                taken += together.size();
            }
        }
        return taken;
    }

    private PublishedRoster read(String file) throws FileRefusedException {
        if (PublishedRoster.numberIn(file).isEmpty()) {
            throw new FileRefusedException(Reason.NOT_PUBLISHED, "", file);
        }
        byte[] bytes = share.read(PublishedRoster.FOLDER + "/" + file)
                .orElseThrow(() -> new FileRefusedException(Reason.UNREADABLE, "", ""));
        return reading.read(file, bytes);
    }

    /// The files, the people and the merging are kept together, or nothing of it. What later files say stands from the
    /// first on; killed between, the next round takes those over and changes nobody anew.
    private void takeTogether(List<PublishedRoster> fresh, Roster standing) throws StorageException {
        Map<String, String> before = directory.merged();
        PeopleChange change = RosterTaking.of(standing, People.in(directory), before);
        kept.takeRosters(
                fresh.stream()
                        .map(roster -> new PublishedFiles.Taken(roster.path(), roster.json(), clock.instant()))
                        .toList(),
                change,
                standing);
        for (PublishedRoster roster : fresh) {
            LOG.log(System.Logger.Level.INFO, "took over {0}", roster.path());
        }
        standing.separated().stream()
                .filter(alias -> alias.id().equals(before.get(alias.provisional())))
                .forEach(alias ->
                        LOG.log(System.Logger.Level.INFO, "separated {0} from {1}", alias.provisional(), alias.id()));
        for (String merged : change.removedAgents()) {
            LOG.log(System.Logger.Level.INFO, "merged {0} with {1}", merged, standing.resolve(merged));
        }
    }

    /// What was taken over earlier, read again. Called on the store thread.
    public static StandingRosters takenBefore(PublishedFiles kept, RosterReading reading) throws StorageException {
        StandingRosters rosters = new StandingRosters();
        kept.eachRoster(file -> {
            try {
                String name = file.path().substring(file.path().lastIndexOf('/') + 1);
                rosters.add(reading.read(name, file.json().getBytes(StandardCharsets.UTF_8)));
            } catch (FileRefusedException refused) {
                LOG.log(System.Logger.Level.WARNING, file.path() + " can no longer be read", refused);
            }
        });
        return rosters;
    }
}
