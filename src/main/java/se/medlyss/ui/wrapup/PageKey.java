package se.medlyss.ui.wrapup;

import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;

/// Keys that only the wrap-up has. The lines' own keys go first, should somebody have given a command one of these.
enum PageKey {
    CUT_OFF("B"),
    NOT_REACHED("M"),
    RESUME("R"),
    PARK("P"),
    SCORE("S"),
    DISCARD("Shift+Delete");

    private final Chord chord;

    PageKey(String chord) {
        this.chord = Chord.of(chord);
    }

    Chord chord() {
        return chord;
    }

    boolean pressed(KeyStroke stroke) {
        return chord.equals(stroke.chord());
    }
}
