package se.medlyss.settings;

/// Settings could not be kept.
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// What stood in the way.
    public enum Reason {
        /// The file cannot be written; the change holds until the app is closed.
        NOT_WRITTEN,
        /// The file cannot be read at all; defaults are used and the file is left as it is.
        NOT_READ,
        /// The file was damaged; it was set aside and defaults are used.
        SET_ASIDE,
        /// Single values were not understood; they have their defaults, and a copy of the file was set aside.
        NOT_UNDERSTOOD
    }

    SettingsException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /// What stood in the way.
    public Reason reason() {
        return reason;
    }
}
