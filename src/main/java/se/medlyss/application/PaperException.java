package se.medlyss.application;

/// A file to print or take along could not be made.
public final class PaperException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// Why.
    public enum Reason {
        /// The file cannot be written there: no room, no right, or open in another program.
        NOT_WRITTEN,
        /// What is to be taken along is not where it was written, or cannot be read there.
        NOT_THERE
    }

    public PaperException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
