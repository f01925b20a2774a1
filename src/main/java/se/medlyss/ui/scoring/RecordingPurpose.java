package se.medlyss.ui.scoring;

/// What a recording is asked for: the dialog that chooses the file says it.
public enum RecordingPurpose {
    /// To score along with.
    SCORE,
    /// To hear a call that is scored already.
    CALL,
    /// To find again one that is not where it was.
    MISSING,
    /// For everybody in a session.
    SESSION,
    /// One's own copy of a session's.
    COPY
}
