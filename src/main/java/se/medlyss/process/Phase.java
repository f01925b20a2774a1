package se.medlyss.process;

/// When in the call a stage belongs.
public enum Phase {
    /// Preparation, before the customer is on the line.
    BEFORE("before"),
    /// While customer and agent talk.
    CALL("call"),
    /// After hang-up.
    AFTER("after"),
    /// Criteria that run through the whole call; no timer.
    WHOLE("whole");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
