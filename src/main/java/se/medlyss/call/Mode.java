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

    /// Whether such an evaluation counts as the agent's: in averages, in how often somebody was listened to. What is
    /// made beside it, of the same call, does not.
    public boolean countsForTheAgent() {
        return switch (this) {
            case LIVE, RECORDING, MYSTERY -> true;
            case SELF, SECOND_OPINION, CALIBRATION -> false;
        };
    }

    /// Whether it is made without sight of what others answered, until all of them are final.
    public boolean blind() {
        return this == SECOND_OPINION || this == CALIBRATION;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
