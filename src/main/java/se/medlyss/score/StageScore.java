package se.medlyss.score;

import org.jspecify.annotations.Nullable;

/// What one stage gave.
///
/// @param earned         Σ points × share, as answered, also when a critical miss sets the stage to 0
/// @param possible       Σ points of the criteria that count
/// @param percent        0 or more, unrounded; 0 when a critical miss set the stage to 0; null when nothing
///                       counted
/// @param missedCritical whether a critical criterion of scope stage was missed in it
public record StageScore(
        String id, Ratio earned, Ratio possible, @Nullable Ratio percent, boolean missedCritical) {}
