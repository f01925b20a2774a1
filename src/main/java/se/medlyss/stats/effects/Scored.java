package se.medlyss.stats.effects;

/// A call's figure with whom it is about and who gave it.
///
/// @param score usually the percent
public record Scored(String agent, String evaluator, double score) {}
