package se.medlyss.ui.base;

import java.util.Optional;

/// One press that counts: the key, what it does by the key map, when it was pressed, and what had the focus.
///
/// @param nanos the monotonic clock's time of the press, taken before anything else was done about it
public record KeyStroke(Chord chord, Optional<Command> command, long nanos, Focus focus) {

    /// Where the keyboard was when the key was pressed.
    public enum Focus {
        /// Nothing that wants keys of its own.
        COMMANDS,
        /// A text field: only chords that are no text and no editing come this way.
        TEXT
    }
}
