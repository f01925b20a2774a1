package se.medlyss.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Texts on their way into the file and into its search index.
final class Words {

    private Words() {}

    /// The text with half surrogate pairs, which have no UTF-8, and NUL, which ends a text in C, replaced.
    static String wellFormed(String text) {
        boolean clean = text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit));
        if (clean) {
            return text;
        }
        byte[] utf16 = text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_16BE);
        return new String(utf16, StandardCharsets.UTF_16BE);
    }

    /// What a user typed, as a query of FTS5: every word has to be there, in any order, the last one may be
    /// unfinished. Quotes take the meaning from `OR`, `*`, `-` and other signs. Empty when there is nothing to look
    /// for.
    static String query(String typed) {
        String words = Arrays.stream(wellFormed(typed).strip().split("[\\s\"]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : words + "*";
    }
}
