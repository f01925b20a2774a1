package se.medlyss.application.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medlyss.application.StorageException;
import se.medlyss.people.Roster;

/// Takes over what the centre published, and remembers what of it could not be used. Rounds are run on the shared
/// folder's thread; the latest can be asked for from any.
public final class PickUp {

    private final PickUpProcesses processes;
    private final PickUpPeople people;
    private volatile PickedUp latest;

    /// @param before what all rosters say together that were taken over earlier
    public PickUp(PickUpProcesses processes, PickUpPeople people, Roster before) {
        this.processes = processes;
        this.people = people;
        latest = new PickedUp(List.of(), 0, before, List.of());
    }

    /// Looks for what is new. A folder that does not answer is asked again another time; what stood before stands
    /// until then.
    public PickedUp round() throws StorageException {
        Optional<PickUpProcesses.Round> versions = processes.round();
        Optional<PickUpPeople.Round> rosters = people.round();
        if (versions.isPresent() && rosters.isPresent()) {
            latest = new PickedUp(
                    versions.get().taken(),
                    rosters.get().taken(),
                    rosters.get().standing(),
                    Stream.concat(versions.get().refused().stream(), rosters.get().refused().stream())
                            .toList());
        }
        return latest;
    }

    /// What the latest round found.
    public PickedUp latest() {
        return latest;
    }
}
