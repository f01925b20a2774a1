package se.medlyss.ui.base;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medlyss.application.KeySheet;
import se.medlyss.texts.Texts;

/// The lines of an overview of one page's keys: the caps, and what they do there.
public final class KeyLines {
    private final Texts texts;
    private final KeyMap keys;
    private final KeyNames names;

    /// Lines in the language of the texts, for the keys as they are laid now.
    public KeyLines(Texts texts, KeyMap keys) {
        this.texts = texts;
        this.keys = keys;
        names = new KeyNames(texts);
    }

    /// A command under its own name.
    public KeySheet.Line of(Command command) {
        return new KeySheet.Line(caps(command), names.action(command));
    }

    /// Commands that do one thing on this page, as the text says.
    public KeySheet.Line line(String textKey, Command... commands) {
        List<String> caps =
                Stream.of(commands).flatMap(each -> caps(each).stream()).toList();
        return new KeySheet.Line(caps, small(texts.get(textKey)));
    }

    /// A key of the page's own, which cannot be laid elsewhere.
    public KeySheet.Line line(String textKey, Chord chord) {
        return new KeySheet.Line(List.of(names.of(chord)), small(texts.get(textKey)));
    }

    /// What a button says, as a line in a list says it.
    ///
    /// @param words at least one letter
    public static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private List<String> caps(Command command) {
        return keys.working(command).stream().map(names::of).toList();
    }
}
