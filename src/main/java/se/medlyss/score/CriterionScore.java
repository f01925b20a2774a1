package se.medlyss.score;

import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// What one criterion gave.
///
/// @param share    0..1; null when the criterion is outside both sums
/// @param earned   points × share; 0 outside the sums
/// @param possible the points; 0 outside the sums and for a bonus
public record CriterionScore(
        CriterionKey key, Standing standing, @Nullable Ratio share, Ratio earned, Ratio possible) {}
