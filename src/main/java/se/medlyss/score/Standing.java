package se.medlyss.score;

/// Where a criterion stands: six different things, and text, which is never scored.
public enum Standing {
    /// A share of one.
    MET("met"),
    /// A share between none and one.
    PARTLY("partly"),
    /// A share of none.
    NOT_MET("not-met"),
    /// It did not apply, or belongs to an optional stage without any answer.
    NOT_APPLICABLE("not-applicable"),
    /// The listener could not hear it.
    NOT_HEARD("not-heard"),
    /// No answer yet.
    UNANSWERED("unanswered"),
    /// Free text: counts nowhere.
    TEXT("text");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }

    /// Whether the criterion was observed, and so has a share that came from the answer itself.
    public boolean observed() {
        return this == MET || this == PARTLY || this == NOT_MET;
    }
}
