package se.medlyss.call;

/// What a pause turned out to be; classified after the call.
public enum HoldKind {
    /// Hold that the customer was told of.
    ANNOUNCED("announced"),
    /// Hold without a word.
    UNANNOUNCED("unannounced"),
    /// Silence on the line.
    SILENCE("silence"),
    /// The agent asked a colleague.
    COLLEAGUE("colleague");

    private final String code;

    HoldKind(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
