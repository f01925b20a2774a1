package se.medlyss.application.insight;

import org.jspecify.annotations.Nullable;

/// The compilation could not be read.
public final class LatestCompilationException extends Exception {

    /// Why.
    public enum Reason {
        /// Nothing was compiled yet.
        NOT_COMPILED,
        /// No shared folder is chosen.
        NO_FOLDER,
        /// The folder or a file in it cannot be read.
        UNREADABLE,
        /// The shared folder does not answer, or is not there just now.
        NO_ANSWER
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public LatestCompilationException(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
