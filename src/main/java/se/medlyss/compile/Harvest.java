package se.medlyss.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;

/// What was found in one file.
///
/// @param facts  the records as the index keeps them
/// @param plain  whether its lines are records in their canonical form, in the order of a part, and nothing else
/// @param single the record of a file that is one; null for any other
@SuppressWarnings("ArrayRecordComponent") // never compared
record Harvest(
        Source source,
        List<Sighting> records,
        byte[] facts,
        List<Refusal> refusals,
        boolean plain,
        RecordScreening.@Nullable Valid single) {

    /// A valid record in a file.
    ///
    /// @param line 0 for a file that is one record
    record Sighting(int line, RecordFacts facts) {}

    /// A refused record in a file.
    ///
    /// @param unfinished it may be a part of a record that is still on its way
    record Refusal(int line, Reason reason, String place, String detail, boolean unfinished) {}

    /// Whether something in it may be still on its way.
    boolean unfinished() {
        return !refusals.isEmpty() && refusals.stream().anyMatch(Refusal::unfinished);
    }
}
