package se.medlyss.launch;

import java.nio.file.Path;
import java.time.InstantSource;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.store.Store;

/// A home with one coach, one team and one agent.
final class HomeForTests {

    static final Coach COACH = new Coach("coach-1", "Annika Exempel", "team-east");

    private static final Team TEAM = new Team("team-east", "Team Öst", "");
    private static final Agent AGENT = new Agent("agent-1", "Sara Exempel", TEAM.id(), false, true);

    private HomeForTests() {}

    static boolean fill(Store store) throws StorageException {
        store.people().save(TEAM);
        store.people().save(COACH);
        store.people().save(AGENT);
        return true;
    }

    static OwnedHome claim(Path home) throws StorageException {
        return switch (OwnedHome.claim(new AppFolders(home), Owner.APP, InstantSource.system())) {
            case OwnedHome.Owned(OwnedHome owned) -> owned;
            case OwnedHome.InUse(Owner owner) -> throw new IllegalStateException("in use by " + owner);
            case OwnedHome.NotWritable(var cause) -> throw new IllegalStateException(cause);
        };
    }
}
