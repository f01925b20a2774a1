package se.medlyss.call;

/// How far an evaluation has come with others than the one who made it.
public enum ReviewState {
    /// Its revision is not final.
    DRAFT,
    /// Its answers stand.
    FINAL,
    /// Somebody else has gone through them.
    REVIEWED,
    /// Changes only after it was unlocked, with a reason.
    LOCKED
}
