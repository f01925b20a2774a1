package se.medlyss.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Context;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;

/// The current state of an evaluation, for lists. Written in the same transaction as the events that made it so.
///
/// @param id             the evaluation (UUIDv7)
/// @param callId         the call, shared by reviews of it
/// @param startedAt      wall-clock start of the log
/// @param durationMs     the call's length so far
/// @param answered       answered criteria, whatever the answer
/// @param answerable     criteria that can be answered (text criteria left out)
/// @param percent        null while not final, or when nothing was applicable
/// @param approved       null while incomplete, not final or not available
/// @param talkedThrough  when the agent heard it; null while it waits
/// @param postponedUntil the day the talk was put off to; null when it was not
/// @param lastSeq        the last event's seq
/// @param updatedAt      the last event's wall-clock time
public record EvaluationSummary(
        UUID id,
        UUID callId,
        Life life,
        int revision,
        String agent,
        String team,
        String coach,
        ProcessRef process,
        Channel channel,
        Mode mode,
        Context context,
        boolean practice,
        Instant startedAt,
        long durationMs,
        int answered,
        int answerable,
        @Nullable BigDecimal percent,
        @Nullable Boolean approved,
        @Nullable Instant talkedThrough,
        @Nullable LocalDate postponedUntil,
        int lastSeq,
        Instant updatedAt) {

    /// Whether there is a percent that some answers are missing from.
    public boolean incomplete() {
        return percent != null && approved == null;
    }
}
