package se.medlyss.score;

import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;

/// What the call would have been given with another answer to one criterion, everything else as it is.
///
/// @param answer  the other answer; for a timed criterion its limit, or one second past it
/// @param percent unrounded; null when not available
public record Alternative(Answer answer, @Nullable Ratio percent, Approval approval) {}
