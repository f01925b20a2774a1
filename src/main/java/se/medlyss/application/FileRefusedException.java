package se.medlyss.application;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file that somebody made elsewhere was not taken. Nothing of it was used. The text `refused.<reason>` says
/// what to do about it.
public final class FileRefusedException extends Exception {

    /// Why, in the order in which it is looked for.
    public enum Reason {
        /// Neither file nor folder could be read; the cause says why.
        UNREADABLE,
        /// A folder, a link or a device.
        NOT_REGULAR,
        /// More than 4 MiB.
        SIZE,
        /// Bytes that are no UTF-8.
        NOT_UTF8,
        /// No JSON. The place is line and column.
        JSON,
        /// No CSV.
        CSV,
        /// Nested too deeply.
        DEPTH,
        /// The detail is a key that stands twice in one object.
        DUPLICATE_KEY,
        /// Something follows after the end of the document.
        TRAILING,
        /// Another kind of document. The detail is the kind that was expected.
        FORMAT,
        /// Made for a newer version of the app. The detail is that version, or the version of the format.
        TOO_NEW,
        /// The detail is a member that is missing.
        MISSING,
        /// The detail is a member that does not belong there.
        UNKNOWN_FIELD,
        /// Another type than expected, or null. The detail is the expected type.
        TYPE,
        /// Not one of the allowed values, or not in the allowed form. The detail is what is allowed.
        VALUE,
        /// Too small, too large, too long, too short, too few or too many. The detail is the limit.
        RANGE,
        /// A number with more than four decimals.
        DECIMALS,
        /// The detail is an id that stands twice.
        DUPLICATE_ID,
        /// A scale of grades is missing, does not ascend, or has another number of labels than of grades.
        GRADES,
        /// The scoring method needs a weight that is missing, or all weights are 0.
        WEIGHT,
        /// The detail is an answer's key that is not in the process.
        UNKNOWN_CRITERION,
        /// The answer does not fit its criterion.
        ANSWER,
        /// The detail is an id that Windows keeps for a device: no file can be named after it.
        FILE_NAME,
        /// The name is none that a published file has.
        NOT_PUBLISHED,
        /// The name of a published file promises another content: it is half a file, or somebody changed it.
        HASH,
        /// The version is known with another content, and a version that was published never changes. The detail is
        /// the version.
        VERSION_TAKEN
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String place;
    private final String detail;
    private final @Nullable String file;

    /// Refuses a file.
    ///
    /// @param place  where in the document; empty for the document itself
    /// @param detail what the reason says; else empty
    public FileRefusedException(Reason reason, String place, String detail, @Nullable Throwable cause) {
        super(reason + (place.isEmpty() ? "" : " at " + place) + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.reason = reason;
        this.place = place;
        this.detail = detail;
        this.file = null;
    }

    private FileRefusedException(FileRefusedException same, String file) {
        super(file + ": " + same.getMessage(), same);
        this.reason = same.reason;
        this.place = same.place;
        this.detail = same.detail;
        this.file = file;
    }

    public FileRefusedException(Reason reason, String place, String detail) {
        this(reason, place, detail, null);
    }

    /// The same about a file by its path, for whoever gave several.
    public FileRefusedException of(Path path) {
        return new FileRefusedException(this, path.toString());
    }

    /// The file, as it was given; empty when only one can be meant.
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// Where in the document, by the ids on the way: `stages/open/criteria/greet/points`. Empty for all of it.
    public String place() {
        return place;
    }

    /// What the reason says; else empty.
    public String detail() {
        return detail;
    }
}
