package se.medlyss.ui.listen;

import se.medlyss.call.Stamp;

/// A call that ran on while nobody could follow it, because the app died.
///
/// @param last the last event before that
/// @param gapMs how long nobody followed it
public record Interruption(Stamp last, long gapMs) {}
