package se.medlyss.ui.today;

import java.util.Optional;
import se.medlyss.application.OpenCall;
import se.medlyss.ui.base.KeyStroke;

/// A call that has just begun, or was taken up again, for whoever shows it.
///
/// @param byKey   it was started by its first answer or stage key, because nobody had pressed start: the screen says
///                so
/// @param pending the answer key that started it, still to be acted on
public record StartedCall(OpenCall call, boolean byKey, Optional<KeyStroke> pending) {

    /// A call that was started as such.
    public static StartedCall of(OpenCall call) {
        return new StartedCall(call, false, Optional.empty());
    }
}
