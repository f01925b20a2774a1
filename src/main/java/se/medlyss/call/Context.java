package se.medlyss.call;

/// The setting; introduction and pair listening stay outside averages.
public enum Context {
    ORDINARY("ordinary"),
    INTRODUCTION("introduction"),
    PAIR("pair");

    private final String code;

    Context(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
