package se.medlyss.application.publishing;

import se.medlyss.application.StorageException;

/// Takes over what the centre published, and remembers what of it could not be used. Rounds are run on the shared
/// folder's thread.
public final class PickUp {

    private final PickUpProcesses processes;
    private volatile PickedUp latest = PickedUp.NOTHING;

    public PickUp(PickUpProcesses processes) {
        this.processes = processes;
    }

    /// Looks for what is new. A folder that does not answer is asked again another time; what stood before stands
    /// until then.
    public PickedUp round() throws StorageException {
        processes.round().ifPresent(done -> latest = new PickedUp(done.taken(), done.refused()));
        return latest;
    }
}
