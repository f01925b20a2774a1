package se.medlyss.application;

import org.jspecify.annotations.Nullable;

/// The local store could not do what was asked. Nothing that was acknowledged before is lost.
public final class StorageException extends Exception {

    /// What went wrong, as far as a user can do something about it.
    public enum Reason {
        /// The disk is full.
        DISK_FULL,
        /// The file or its folder may not be written.
        NOT_ALLOWED,
        /// Reading or writing failed for another reason outside the file itself.
        INPUT_OUTPUT,
        /// The file is damaged; it was kept.
        DAMAGED,
        /// The file was made by a newer version of the app; it was left untouched.
        TOO_NEW,
        /// Another instance owns this home.
        BUSY,
        /// The home is on a network drive or in a synced folder.
        UNSUITABLE_PLACE,
        /// The home's path is longer than the system can open.
        PATH_TOO_LONG,
        /// The call's chain does not fit what is to be appended.
        CHAIN_MISMATCH,
        /// There is no such evaluation.
        UNKNOWN,
        /// Somebody scores the same call blind: it can be read when everybody has finished.
        BLIND
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public StorageException(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
