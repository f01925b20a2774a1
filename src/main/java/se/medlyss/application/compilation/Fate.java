package se.medlyss.application.compilation;

/// What became of a valid record among all others.
public enum Fate {
    ACCEPTED,
    SUPERSEDED,
    WITHDRAWN,
    ERASED,
    CONFLICT,
    /// A withdrawal or an erasure: it decides over others and is never counted.
    CONTROL
}
