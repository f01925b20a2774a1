package se.medlyss.support.broken.exchange;

/// Breaks nothing but the null marks of its package.
public record Format(String name) {}
