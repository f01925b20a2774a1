package se.medlyss.process;

/// How far a critical miss reaches.
public enum CriticalScope {
    CALL("call"),
    STAGE("stage");

    private final String code;

    CriticalScope(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
