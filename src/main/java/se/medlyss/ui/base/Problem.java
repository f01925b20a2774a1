package se.medlyss.ui.base;

import java.util.List;
import java.util.Optional;

/// Something that went wrong and that the user should know of: the key of a sentence that says what to do, its
/// arguments, and how much it matters.
///
/// @param details for whoever helps, to be copied; empty when the sentence says it all
/// @param action  what can be done at once; empty where there is nothing but to read
public record Problem(
        String textKey, Severity severity, List<Object> arguments, String details, Optional<Action> action) {

    /// Something to do about it.
    ///
    /// @param textKey of the button's words
    public record Action(String textKey, Runnable run) {}

    /// A problem whose sentence says it all.
    public Problem(String textKey, Severity severity, List<Object> arguments) {
        this(textKey, severity, arguments, "", Optional.empty());
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
