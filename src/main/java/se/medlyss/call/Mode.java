package se.medlyss.call;

/// How the call came to be scored.
public enum Mode {
    /// Co-listening while it happened.
    LIVE("live"),
    RECORDING("recording"),
    /// The agent's own assessment.
    SELF("self"),
    SECOND_OPINION("second-opinion"),
    CALIBRATION("calibration"),
    MYSTERY("mystery");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
