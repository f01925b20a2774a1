package se.medlyss.coaching;

import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// Something that could be the one thing to develop.
public sealed interface DevelopmentArea {

    /// A moment that was marked, in the listener's words.
    ///
    /// @param stage the stage that was current; null when none was
    /// @param atMs  offset in the log
    record Moment(int entry, @Nullable String stage, long atMs, String words) implements DevelopmentArea {}

    /// A criterion that was not met, or only partly.
    ///
    /// @param critical a miss counted as critical
    record Miss(CriterionKey key, boolean critical) implements DevelopmentArea {}
}
