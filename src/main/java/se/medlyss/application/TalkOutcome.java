package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.ProcessRef;

/// What a talk that was held gave.
///
/// @param at         when it was talked through
/// @param coachingMs how long the talk took; 0 when it was not measured
/// @param lifted     moments worth celebrating
public record TalkOutcome(Instant at, long coachingMs, List<Lifted> lifted) {

    /// A moment worth celebrating.
    ///
    /// @param quote    what was said; never blank
    /// @param stage    the stage's id; null for something without a mark
    /// @param atMs     from the call's start; null for something without a mark
    /// @param mayShare the agent lets the coach lift it at the weekly meeting
    public record Lifted(
            UUID evaluation,
            String agent,
            ProcessRef process,
            String quote,
            @Nullable String stage,
            @Nullable Long atMs,
            boolean mayShare) {}

    public TalkOutcome {
        lifted = List.copyOf(lifted);
    }
}
