package se.medlyss.settings;

/// Where a window was last, in the screens' logical pixels.
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
