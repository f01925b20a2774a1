package se.medlyss.call;

/// How an agreed step turned out.
public enum FollowUpResult {
    /// It is heard, as often as was agreed.
    REACHED("reached"),
    /// It is on its way.
    PARTLY("partly"),
    /// Not heard yet.
    NOT_YET("not-yet"),
    /// Something else turned out to matter more.
    DROPPED("dropped");

    private final String code;

    FollowUpResult(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
