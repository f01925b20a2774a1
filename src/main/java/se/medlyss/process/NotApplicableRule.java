package se.medlyss.process;

/// What *not applicable* does to the sums.
public enum NotApplicableRule {
    /// It leaves earned and possible.
    REMOVED("removed"),
    /// It counts as met.
    COUNTS_AS_MET("counts-as-met");

    private final String code;

    NotApplicableRule(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
