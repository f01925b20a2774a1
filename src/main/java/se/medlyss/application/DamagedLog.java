package se.medlyss.application;

import java.time.Instant;

/// What was saved last was damaged by something outside the app. What could be saved was, and the app went on.
///
/// @param keptIn     the folder where the damaged files lie as they were found, for 35 days
/// @param savedUntil when the latest event that could be saved happened; the epoch when there is none
public record DamagedLog(Outcome outcome, String keptIn, Instant savedUntil) {

    /// How much of it could be saved.
    public enum Outcome {
        /// All of it.
        NOTHING_LOST,
        /// What was saved last is lost.
        LAST_LOST
    }
}
