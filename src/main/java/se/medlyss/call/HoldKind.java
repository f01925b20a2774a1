package se.medlyss.call;

/// What a pause turned out to be; classified after the call.
public enum HoldKind {
    /// Hold that the customer was told of.
    ANNOUNCED,
    /// Hold without a word.
    UNANNOUNCED,
    /// Silence on the line.
    SILENCE,
    /// The agent asked a colleague.
    COLLEAGUE
}
