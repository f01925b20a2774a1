package se.medlyss.call;

/// A stamped mark.
public enum MomentKind {
    /// Worth lifting up.
    LIFT("lift"),
    /// To develop.
    DEVELOP("develop");

    private final String code;

    MomentKind(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
