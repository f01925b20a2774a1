package se.medlyss.application;

import org.jspecify.annotations.Nullable;

/// A record could not be made. The evaluation itself is untouched.
public final class RecordException extends Exception {

    /// Why.
    public enum Reason {
        /// More than 4 MiB.
        TOO_LARGE,
        /// Something in it is outside what the format allows; the message names it.
        NOT_ALLOWED
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public RecordException(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
