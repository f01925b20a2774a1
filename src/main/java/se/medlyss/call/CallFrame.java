package se.medlyss.call;

import java.time.Instant;

/// When a call was, for an evaluation that was made afterwards. Such a log counts from the same instant as the log
/// that was made during the call, so that the times of both can be laid beside each other; what was scored along with
/// a recording counts from the recording's beginning.
///
/// @param openedAt   when that log began
/// @param originMs   the offset of the call's raw start
/// @param durationMs how long the call lasted; 0 when that is not known
public record CallFrame(Instant openedAt, long originMs, long durationMs) {

    /// The frame of a call, as the one who listened then has it.
    ///
    /// @throws IllegalArgumentException when nothing has happened in it yet
    public static CallFrame of(CallState state) {
        CallFrame given = state.handling().frame();
        Stamp opened = state.opened();
        Stamp last = state.last();
        if (opened == null || last == null) {
            throw new IllegalArgumentException("a call without events was at no time");
        }
        Long start = state.times().rawStartMs();
        return given != null && start == null
                ? given
                : new CallFrame(
                        given == null ? opened.wall().minusMillis(opened.offsetMs()) : given.openedAt(),
                        start == null ? 0 : start,
                        state.times().durationMs(last.offsetMs()));
    }
}
