package se.medlyss.ui.base;

import java.util.Locale;
import java.util.Objects;

/// One key with its modifiers, as written in a key map: `J`, `Shift+X`, `Ctrl+Enter`, `+`, `F3`.
///
/// @param key a character in upper case, or the English name of a key that writes none (`Space`, `Up`, `F1`)
/// @param ctrl with Ctrl (on macOS Command)
/// @param shift with Shift; counts for letters and named keys only, for `+` and `?` need Shift on some layouts
public record Chord(String key, boolean ctrl, boolean shift) {
    private static final String CTRL = "Ctrl+";
    private static final String SHIFT = "Shift+";

    /// Makes letters upper case, and forgets Shift where the layout decides about it.
    public Chord {
        Objects.requireNonNull(key);
        if (key.codePointCount(0, key.length()) == 1) {
            key = key.toUpperCase(Locale.ROOT);
            shift = shift && Character.isLetter(key.codePointAt(0));
        }
    }

    /// Reads a chord as [#toString()] writes it.
    public static Chord of(String written) {
        String rest = written;
        boolean ctrl = rest.startsWith(CTRL) && rest.length() > CTRL.length();
        rest = ctrl ? rest.substring(CTRL.length()) : rest;
        boolean shift = rest.startsWith(SHIFT) && rest.length() > SHIFT.length();
        rest = shift ? rest.substring(SHIFT.length()) : rest;
        return new Chord(rest, ctrl, shift);
    }

    /// The digit of a plain digit key, else -1.
    public int digit() {
        return !ctrl && key.length() == 1 ? Character.digit(key.charAt(0), 10) : -1;
    }

    @Override
    public String toString() {
        return (ctrl ? CTRL : "") + (shift ? SHIFT : "") + key;
    }
}
