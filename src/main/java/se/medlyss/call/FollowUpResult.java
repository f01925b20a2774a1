package se.medlyss.call;

/// How an agreed step turned out.
public enum FollowUpResult {
    /// It is heard, as often as was agreed.
    REACHED,
    /// It is on its way.
    PARTLY,
    /// Not heard yet.
    NOT_YET,
    /// Something else turned out to matter more.
    DROPPED
}
