package se.medlyss.support.broken.ui.team;

import se.medlyss.support.broken.ui.shell.Window;

/// A feature that knows the shell.
public record TeamView(Window window) {}
