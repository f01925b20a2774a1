package se.medlyss.call;

import java.time.Instant;

/// When something was observed. The offset comes from a monotonic clock and is what counts; wall-clock time is kept
/// beside it for the record and for bridging a crash.
///
/// @param offsetMs milliseconds since the log's first event, 0 or more
/// @param wall     wall-clock time; may jump when somebody sets the clock
public record Stamp(long offsetMs, Instant wall) {}
