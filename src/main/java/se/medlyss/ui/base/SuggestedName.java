package se.medlyss.ui.base;

import java.util.regex.Pattern;

/// What a file that the user saves is called at first: a name that every file system takes, Windows' too.
public final class SuggestedName {

    private static final int LONGEST = 100;

    /// Names that Windows keeps for devices, whatever follows after a dot.
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]", Pattern.CASE_INSENSITIVE);

    private SuggestedName() {}

    /// @param title     what stands above the content; may be empty
    /// @param extension without a dot, for example `pdf`
    public static String of(String title, String extension) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} -]+", " ")
                .replaceAll(" +", " ")
                .strip();
        String name = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip();
        boolean free = !name.isEmpty() && !DEVICE.matcher(name).matches();
        return (free ? name : ("Medlyss " + name).strip()) + "." + extension;
    }
}
