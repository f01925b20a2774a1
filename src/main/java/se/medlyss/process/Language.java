package se.medlyss.process;

import java.util.Locale;

/// The languages that the app and the shipped call processes speak.
public enum Language {
    SV("sv", "SE"),
    NB("nb", "NO"),
    EN("en", "GB");

    private final String tag;
    private final Locale locale;

    Language(String tag, String country) {
        this.tag = tag;
        this.locale = Locale.of(tag, country);
    }

    /// BCP 47 primary tag: `sv`, `nb` or `en`.
    public String tag() {
        return tag;
    }

    /// The locale for dates, numbers and sorting.
    public Locale locale() {
        return locale;
    }

    /// The language of a BCP 47 tag, as [#of(Locale)] tells it.
    public static Language of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }

    /// The language of a locale; `no` and `nn` are read as Norwegian bokmål, anything unknown as English.
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> SV;
            case "nb", "no", "nn" -> NB;
            default -> EN;
        };
    }
}
