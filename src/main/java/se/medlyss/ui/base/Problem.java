package se.medlyss.ui.base;

import java.util.List;

/// Something that went wrong and that the user should know of: the key of a sentence that says what to do, its
/// arguments, and how much it matters.
///
/// @param details for whoever helps, to be copied; empty when the sentence says it all
public record Problem(String textKey, Severity severity, List<Object> arguments, String details) {

    /// A problem whose sentence says it all.
    public Problem(String textKey, Severity severity, List<Object> arguments) {
        this(textKey, severity, arguments, "");
    }

    /// How much a problem matters; the banner's colour and sign follow it.
    public enum Severity {
        /// Good to know; nothing needs to be done.
        INFO,
        /// Something waits or works in part.
        WARNING,
        /// Something is not saved or does not work until someone acts.
        ERROR
    }
}
