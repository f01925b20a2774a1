package se.medlyss.process;

import java.math.BigDecimal;

/// What a mystery call scores that nobody answered.
///
/// @param percent     0..100
/// @param attempts    the allowed attempts, 1 or more
/// @param waitSeconds how long each attempt waits
public record NotReachedRule(BigDecimal percent, int attempts, int waitSeconds) {}
