package se.medlyss.score;

/// Whether a call is approved.
public enum Approval {
    /// No critical criterion of scope call was missed and the percent reaches the process's limit.
    APPROVED,
    /// A critical criterion of scope call was missed, or the percent is below the limit.
    NOT_APPROVED,
    /// Not to be said: something is unanswered, or nothing applied.
    OPEN
}
