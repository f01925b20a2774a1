package se.medlyss.process;

import java.util.OptionalLong;

/// How the time spent in a stage stands against what the process plans for it. Every place that shows a stage's time
/// takes its colours from here.
public enum Pace {
    /// Not past the target, or there is none.
    WITHIN,
    /// Past the target.
    OVER_TARGET,
    /// Past the time at which the process warns.
    OVER_WARN;

    /// The pace of a stage.
    ///
    /// @param seconds whole seconds over all visits, 0 or more
    /// @param target  seconds it should take; empty for none
    /// @param warn    seconds past which the process warns; empty for never
    public static Pace of(long seconds, OptionalLong target, OptionalLong warn) {
        if (warn.isPresent() && seconds > warn.getAsLong()) {
            return OVER_WARN;
        }
        return target.isPresent() && seconds > target.getAsLong() ? OVER_TARGET : WITHIN;
    }
}
