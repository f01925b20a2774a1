package se.medlyss.ui.base;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Reads chords out of key events: what writes a character by that character (so that digits and letters are right on
/// every layout), everything else by its key. Caps Lock changes nothing; Shift is read from the modifier.
final class KeyReader {
    private static final Map<KeyCode, String> NAMED = Map.ofEntries(
            entry(KeyCode.SPACE, "Space"),
            entry(KeyCode.ENTER, "Enter"),
            entry(KeyCode.ESCAPE, "Esc"),
            entry(KeyCode.TAB, "Tab"),
            entry(KeyCode.BACK_SPACE, "Backspace"),
            entry(KeyCode.DELETE, "Delete"),
            entry(KeyCode.INSERT, "Insert"),
            entry(KeyCode.HOME, "Home"),
            entry(KeyCode.END, "End"),
            entry(KeyCode.PAGE_UP, "PageUp"),
            entry(KeyCode.PAGE_DOWN, "PageDown"),
            entry(KeyCode.UP, "Up"),
            entry(KeyCode.DOWN, "Down"),
            entry(KeyCode.LEFT, "Left"),
            entry(KeyCode.RIGHT, "Right"),
            entry(KeyCode.KP_UP, "Up"),
            entry(KeyCode.KP_DOWN, "Down"),
            entry(KeyCode.KP_LEFT, "Left"),
            entry(KeyCode.KP_RIGHT, "Right"));

    private KeyReader() {}

    /// The chord of a KEY_PRESSED event, if the press alone tells it: named keys, and letters with Ctrl.
    static Optional<Chord> pressed(KeyEvent event) {
        if (event.isAltDown() || event.getCode().isModifierKey()) {
            return Optional.empty();
        }
        KeyCode code = event.getCode();
        String name = code.isFunctionKey() ? code.getName() : NAMED.get(code);
        if (name != null) {
            return Optional.of(new Chord(name, event.isShortcutDown(), event.isShiftDown()));
        }
        boolean ctrlLetter = event.isShortcutDown() && (code.isLetterKey() || code.isDigitKey());
        return ctrlLetter ? Optional.of(new Chord(code.getChar(), true, event.isShiftDown())) : Optional.empty();
    }

    /// The chord of a KEY_TYPED event, if it writes a visible character. AltGr, which Windows reports as Ctrl and Alt
    /// together, is part of writing the character.
    static Optional<Chord> typed(KeyEvent event) {
        String written = event.getCharacter();
        boolean shortcut = event.isShortcutDown() && !event.isAltDown();
        boolean visible = written.codePointCount(0, written.length()) == 1
                && written.codePointAt(0) > ' '
                && written.codePointAt(0) != 0x7f;
        return visible && !shortcut ? Optional.of(new Chord(written, false, event.isShiftDown())) : Optional.empty();
    }
}
