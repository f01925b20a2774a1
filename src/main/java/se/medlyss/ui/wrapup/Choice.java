package se.medlyss.ui.wrapup;

import java.util.function.Function;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.ScoringTools;

/// One way to settle a line, by one key.
///
/// @param chosen whether it is what was chosen already
record Choice(
        Key key, Function<ScoringTools, String> words, Tone tone, boolean chosen, Function<Stamp, CallEvent> event) {

    /// What to press.
    sealed interface Key {
        /// Whether this is the key that was pressed.
        boolean pressed(KeyStroke stroke);
    }

    /// The key of a command, as the key map has it.
    record Of(Command command) implements Key {
        @Override
        public boolean pressed(KeyStroke stroke) {
            return stroke.command().filter(command::equals).isPresent();
        }
    }

    /// A digit.
    record Digit(int digit) implements Key {
        @Override
        public boolean pressed(KeyStroke stroke) {
            return stroke.chord().digit() == digit;
        }
    }

    static Choice of(Command command, String textKey, Tone tone, Function<Stamp, CallEvent> event) {
        return new Choice(new Of(command), tools -> tools.texts().now(textKey), tone, false, event);
    }
}
