package se.medlyss.ui.scoring;

/// What somebody said, as coaches write it down.
public final class Quote {

    private Quote() {}

    /// The words without quotation marks of their own around all of them.
    public static String bare(String quote) {
        return quote.strip()
                .replaceFirst("^[”“„\"«»]([^”“„\"«»]*)[”“\"«»]$", "$1")
                .strip();
    }
}
