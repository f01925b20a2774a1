package se.medlyss.score;

import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.CriticalScope;

/// A critical criterion that was answered with a share below one half.
public record CriticalMiss(CriterionKey key, CriticalClass kind, CriticalScope scope) {}
