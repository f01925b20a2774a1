package se.medlyss.support.broken.launch;

/// Breaks nothing but the null marks of its package.
public record Wires(String name) {}
