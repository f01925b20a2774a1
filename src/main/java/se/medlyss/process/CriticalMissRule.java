package se.medlyss.process;

/// What a critical miss does to the percent.
public enum CriticalMissRule {
    /// The percent is shown as it is; the call is not approved.
    NOT_APPROVED("not-approved"),
    /// The call (or the stage) is set to 0 and the percent before it is kept.
    ZERO("zero");

    private final String code;

    CriticalMissRule(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
