package se.medlyss.call;

/// Why a criterion did not apply.
public enum NotApplicableReason {
    /// The matter did not call for it.
    NOT_RELEVANT("not-relevant"),
    /// The caller had already given it.
    ALREADY_GIVEN("already-given");

    private final String code;

    NotApplicableReason(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
