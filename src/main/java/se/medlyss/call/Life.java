package se.medlyss.call;

/// Where an evaluation stands in its life.
public enum Life {
    /// The call runs, or its after-call stage does.
    RUNNING,
    /// The wrap-up is open.
    WRAP_UP,
    /// Put aside, to finish later.
    PARKED,
    /// Finished: the revision's answers stand. The talk may still be a draft.
    FINAL,
    /// Thrown away; can be taken back.
    DISCARDED,
    /// Was final and no longer counts.
    WITHDRAWN
}
