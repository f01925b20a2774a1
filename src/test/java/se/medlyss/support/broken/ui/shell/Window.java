package se.medlyss.support.broken.ui.shell;

/// Breaks nothing but the null marks of its package.
public record Window(String title) {}
