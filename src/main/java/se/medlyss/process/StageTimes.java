package se.medlyss.process;

import org.jspecify.annotations.Nullable;

/// What a stage should take, in whole seconds. Timers advise, they never act.
///
/// @param minimum a stage may be too short as well; null when no minimum is set
/// @param target  past it, sign and text change; null when the stage has no target
/// @param warn    past it, the warning colour; null when no limit is set
public record StageTimes(
        @Nullable Integer minimum,
        @Nullable Integer target,
        @Nullable Integer warn) {}
