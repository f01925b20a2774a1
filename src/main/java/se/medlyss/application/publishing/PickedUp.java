package se.medlyss.application.publishing;

import java.util.List;
import se.medlyss.process.ProcessRef;

/// What the latest round found.
///
/// @param taken   versions that came with it
/// @param refused files that lie in the folder and cannot be used
public record PickedUp(List<ProcessRef> taken, List<RefusedFile> refused) {

    /// Before the folder answered.
    public static final PickedUp NOTHING = new PickedUp(List.of(), List.of());

    public PickedUp {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }
}
