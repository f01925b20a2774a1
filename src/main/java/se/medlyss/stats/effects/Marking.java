package se.medlyss.stats.effects;

/// Whether one evaluator found one criterion met in a call of one agent.
public record Marking(String agent, String evaluator, String criterion, boolean met) {}
