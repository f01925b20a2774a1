package se.medlyss.call;

/// An event with its place in its evaluation's log.
///
/// @param seq 1 for the first, without gaps
public record LoggedEvent(int seq, CallEvent event) {}
