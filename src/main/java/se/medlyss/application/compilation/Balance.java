package se.medlyss.application.compilation;

import java.util.List;

/// Where every record that was seen went. What was seen is always the sum of the rest.
///
/// @param accepted    evaluations that count
/// @param duplicate   further copies of a record, whatever their names
/// @param superseded  revisions that a later one stands for
/// @param withdrawn   evaluations whose writer took them back
/// @param erased      records of evaluations that were erased
/// @param conflict    records that lost to another of the same revision, or came from somebody who does not own the
///                    evaluation
/// @param control     the withdrawal and erasure records themselves
/// @param quarantined refused files, and refused lines of batches
/// @param retried     files and lines that seem to be still on their way, and are read again next time
public record Balance(
        long seen,
        long accepted,
        long duplicate,
        long superseded,
        long withdrawn,
        long erased,
        long conflict,
        long control,
        long quarantined,
        long retried) {

    /// Whether what was seen is the sum of the rest. Anything else is a fault of the compiler.
    public boolean balanced() {
        return seen
                == accepted + duplicate + superseded + withdrawn + erased + conflict + control + quarantined + retried;
    }

    /// The same without what is read again.
    public Balance settled() {
        return new Balance(
                seen - retried, accepted, duplicate, superseded, withdrawn, erased, conflict, control, quarantined, 0);
    }

    /// The counts as a sentence tells them: what was seen, then where it went, in the order of the members.
    public List<Long> told() {
        return List.of(
                seen, accepted, duplicate, superseded, withdrawn, erased, conflict, control, quarantined, retried);
    }
}
