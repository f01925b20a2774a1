package se.medlyss.call;

/// An answer with its time.
///
/// @param entry   the seq of the event that gave it
/// @param rawAtMs as it was stamped
/// @param atMs    as corrected
public record Given(Answer answer, int entry, long rawAtMs, long atMs) {}
