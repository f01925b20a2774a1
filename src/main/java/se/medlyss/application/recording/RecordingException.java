package se.medlyss.application.recording;

import org.jspecify.annotations.Nullable;

/// A recording could not be opened or read. Scoring goes on without it.
public final class RecordingException extends Exception {

    /// What went wrong, as far as a user can do something about it.
    public enum Reason {
        /// There is no such file any more, or its drive is gone.
        NOT_FOUND,
        /// The file may not be read.
        NOT_ALLOWED,
        /// It has a header and no sound, or nothing at all.
        EMPTY,
        /// No kind of recording that the app knows.
        NOT_A_RECORDING,
        /// A known kind, but its content is damaged or cut short before any sound.
        BROKEN,
        /// Its end is missing; what is there can be heard.
        CUT_SHORT,
        /// Readable, but of a shape that calls do not have: more than two sides, or an unusual sample rate.
        UNUSUAL,
        /// The kind needs the decoder, and the decoder is not there on this computer.
        NO_DECODER,
        /// Longer than what is kept in memory.
        TOO_LONG,
        /// Reading failed for another reason.
        INPUT_OUTPUT
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public RecordingException(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public RecordingException(Reason reason, String detail) {
        this(reason, detail, null);
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
