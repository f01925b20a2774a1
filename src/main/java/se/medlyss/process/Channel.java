package se.medlyss.process;

/// Where the conversation takes place.
public enum Channel {
    PHONE("phone"),
    CHAT("chat"),
    EMAIL("email"),
    VIDEO("video"),
    DESK("desk");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
