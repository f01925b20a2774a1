package se.medlyss.application.compilation;

import org.jspecify.annotations.Nullable;

/// The compilation stopped. What was read is remembered, and the next run goes on from there. The text
/// `compile.problem.<reason>` says what to do about it; its argument is the place.
public final class CompilationException extends Exception {

    /// Why.
    public enum Reason {
        /// There is no shared folder of Medlyss there.
        NO_SHARE,
        /// The shared folder, or a folder in it, cannot be listed.
        SHARE_UNREADABLE,
        /// Nothing could be read or written for a long time, and nothing failed either.
        NO_ANSWER,
        /// The output folder cannot be made or written.
        OUT_NOT_WRITABLE,
        /// A part was changed or removed while it was read.
        PART_CHANGED,
        /// What is remembered between runs cannot be written.
        INDEX,
        /// The user stopped it.
        CANCELLED
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String place;

    /// Stops.
    ///
    /// @param place the folder or file; empty for none
    public CompilationException(Reason reason, String place, @Nullable Throwable cause) {
        super(reason + " " + place, cause);
        this.reason = reason;
        this.place = place;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// The folder or file; empty for none.
    public String place() {
        return place;
    }
}
