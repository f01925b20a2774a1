package se.medlyss.call;

/// How exact a time of a call is.
public enum Certainty {
    /// As clocked.
    EXACT,
    /// The listener came in late: it was at this time or later in the call.
    AT_LEAST,
    /// The clock was bridged over a gap before it.
    ESTIMATED
}
