package se.medlyss.process;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The rules that turn answers into a percent. They are part of the process version.
///
/// @param bonusCap    the greatest percent that a call may show; null is no cap
/// @param passPercent 0..100
/// @param hidePoints  points are hidden from the person who scores
/// @param notReached  for mystery calls; null when the process has no such rule
public record ScoringRules(
        ScoringMethod method,
        NotApplicableRule notApplicable,
        CriticalMissRule criticalMiss,
        @Nullable BigDecimal bonusCap,
        BigDecimal passPercent,
        boolean hidePoints,
        @Nullable NotReachedRule notReached) {}
