package se.medlyss.ui.evaluations;

/// What is confirmed in place before it is done.
public enum Asking {
    NOTHING,
    REVISE,
    WITHDRAW,
    ERASE,
    /// Whose second opinion.
    SECOND_OPINION,
    UNLOCK
}
