package se.medlyss.call;

import org.jspecify.annotations.Nullable;
import se.medlyss.process.Phase;

/// One stay in a stage. A stage may be visited many times; its time adds up.
///
/// @param entry        the entry's seq; identity of the visit
/// @param rawEnteredMs as it was stamped
/// @param enteredMs    as corrected
/// @param leftMs       as corrected; null while it lasts
public record Visit(
        int entry,
        String stage,
        Phase phase,
        long rawEnteredMs,
        long enteredMs,
        @Nullable Long leftMs) {

    Visit enteredAt(long newEnteredMs) {
        return new Visit(entry, stage, phase, rawEnteredMs, newEnteredMs, leftMs);
    }

    Visit leftAt(@Nullable Long newLeftMs) {
        return new Visit(entry, stage, phase, rawEnteredMs, enteredMs, newLeftMs);
    }

    Visit inStage(String newStage, Phase newPhase) {
        return new Visit(entry, newStage, newPhase, rawEnteredMs, enteredMs, leftMs);
    }

    /// How long the visit took, or has taken so far.
    public long lastedMs(long nowMs) {
        return Math.max(0, (leftMs == null ? nowMs : leftMs) - enteredMs);
    }
}
