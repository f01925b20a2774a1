package se.medlyss.application.publishing;

import org.jspecify.annotations.Nullable;
import se.medlyss.process.LocalText;

/// One thing in which a version of a process differs from the version before.
///
/// @param stage     where it is; null when it concerns the whole process
/// @param criterion where in the stage; null when it concerns the stage
/// @param before    what it was, as files write it; empty where it says nothing to a reader
/// @param after     what it is now
public record ProcessChange(
        Kind kind, @Nullable LocalText stage, @Nullable LocalText criterion, String before, String after) {

    /// What differs. What decides a score stands first.
    public enum Kind {
        METHOD,
        PASS_PERCENT,
        SCORING_RULE,
        GRADES,
        STAGE_ADDED,
        STAGE_REMOVED,
        STAGE_MOVED,
        WEIGHT,
        TARGET,
        CRITERION_ADDED,
        CRITERION_REMOVED,
        CRITERION_MOVED,
        TYPE,
        POINTS,
        CRITICAL,
        /// Bonus, or whether it is decided during the call.
        CRITERION_RULE,
        CRITERION_TEXT,
        STAGE_NAME,
        /// When the stage belongs, or whether it may be left out.
        STAGE_RULE,
        OUTCOME,
        TITLE,
        CHANNEL,
        /// What helps to score and decides nothing.
        GUIDANCE
    }
}
