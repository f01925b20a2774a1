package se.medlyss.application.publishing;

import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder;

/// Something was not published. Nothing in the shared folder was changed by it.
public final class PublishException extends Exception {

    /// Why.
    public enum Reason {
        /// The shared folder cannot be used now; see [#folder].
        FOLDER,
        /// A newer version of the process lies in the folder. The detail is its number.
        NEWER_THERE,
        /// Somebody else published under the same name at the same time.
        NAME_TAKEN
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final ShareFolder.@Nullable Reason folder;
    private final String detail;

    private PublishException(Reason reason, ShareFolder.@Nullable Reason folder, String detail) {
        super(reason + " " + (folder == null ? "" : folder) + " " + detail);
        this.reason = reason;
        this.folder = folder;
        this.detail = detail;
    }

    public PublishException(Reason reason, String detail) {
        this(reason, null, detail);
    }

    static PublishException of(ShareFolder.Unavailable away) {
        return new PublishException(Reason.FOLDER, away.reason(), away.detail());
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// Why the folder cannot be used; null when it is not the folder.
    public ShareFolder.@Nullable Reason folder() {
        return folder;
    }

    /// What the reason says; else empty.
    public String detail() {
        return detail;
    }
}
