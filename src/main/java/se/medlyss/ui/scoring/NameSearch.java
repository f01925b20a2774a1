package se.medlyss.ui.scoring;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds people by what somebody types of their names. Letters match without their dots and rings.
public final class NameSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\"-]+");

    private NameSearch() {}

    /// Whether each word that was typed begins one of the names. Nothing typed matches nobody.
    public static boolean matches(String name, String typed) {
        String wanted = folded(typed.strip());
        String[] names = BETWEEN.split(folded(name));
        return !wanted.isEmpty()
                && BETWEEN.splitAsStream(wanted)
                        .allMatch(word -> Arrays.stream(names).anyMatch(each -> each.startsWith(word)));
    }

    /// The text in small letters without their marks: `ö` and `ø` as `o`, `æ` as `ae`.
    public static String folded(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('ø', 'o').replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
