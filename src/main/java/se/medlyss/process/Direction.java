package se.medlyss.process;

/// Who contacted whom.
public enum Direction {
    INBOUND("inbound"),
    OUTBOUND("outbound");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
