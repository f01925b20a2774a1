package se.medlyss.application.publishing;

import java.util.List;
import se.medlyss.people.Roster;
import se.medlyss.process.ProcessRef;

/// What the latest round found.
///
/// @param taken   versions that came with it
/// @param rosters how many rosters came with it
/// @param roster  what all rosters say together, those of earlier rounds too
/// @param refused files that lie in the folder and cannot be used
public record PickedUp(List<ProcessRef> taken, int rosters, Roster roster, List<RefusedFile> refused) {

    /// Before the folder answered, and nothing was taken over earlier.
    public static final PickedUp NOTHING = new PickedUp(List.of(), 0, Roster.EMPTY, List.of());

    public PickedUp {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }
}
