package se.medlyss.application.people;

import org.jspecify.annotations.Nullable;

/// A file with people could not be read as such. Nothing of it was used.
public final class PeopleFileException extends Exception {

    /// Why, as far as the user can do something about it.
    public enum Reason {
        /// The file could not be opened or read.
        UNREADABLE,
        /// More than 4 MiB.
        TOO_LARGE,
        /// Neither UTF-8 nor Windows-1252; a workbook, for example.
        NOT_TEXT,
        /// Nothing below the headings, or not even those.
        EMPTY,
        /// No heading `id`. The detail is the headings that there are.
        NO_ID_COLUMN,
        /// Two headings that mean the same. The detail is the heading.
        COLUMN_TWICE,
        /// A quotation mark that never ends, or with something behind its end.
        BROKEN_QUOTES
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String detail;

    /// @param detail what the sentence about the reason names; empty where it names nothing
    public PeopleFileException(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason + " " + detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// What the sentence about the reason names; empty where it names nothing.
    public String detail() {
        return detail;
    }
}
