package se.medlyss.ui.listen;

import se.medlyss.call.Stamp;

/// A call that ran on while nobody could follow it, because the app died.
///
/// @param last the last event before that
/// @param sinceLastMs how long ago that was by the wall clock. Nobody knows how much of it the app was away.
public record Interruption(Stamp last, long sinceLastMs) {}
