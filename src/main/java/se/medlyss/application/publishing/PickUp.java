package se.medlyss.application.publishing;

import java.util.List;
import java.util.Optional;
import se.medlyss.application.StorageException;

/// Takes over what the centre published, and remembers what of it could not be used. Rounds are run on the shared
/// folder's thread.
public final class PickUp {

    private final PickUpProcesses processes;
    private volatile List<RefusedFile> refused = List.of();

    public PickUp(PickUpProcesses processes) {
        this.processes = processes;
    }

    /// Looks for what is new. A folder that does not answer is asked again another time; what stood before stands
    /// until then.
    ///
    /// @return the files that lie there and cannot be used
    public List<RefusedFile> round() throws StorageException {
        Optional<PickUpProcesses.Round> round = processes.round();
        round.ifPresent(done -> refused = done.refused());
        return refused;
    }
}
