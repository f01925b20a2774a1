package se.medlyss.settings;

import se.medlyss.process.Language;

/// How the app reads and looks.
///
/// @param textSize percent of the usual size, 90 to 150
public record Appearance(Language language, Theme theme, int textSize) {

    /// The same in another language.
    public Appearance withLanguage(Language language) {
        return new Appearance(language, theme, textSize);
    }

    /// The same in another theme.
    public Appearance withTheme(Theme theme) {
        return new Appearance(language, theme, textSize);
    }

    /// The same in another text size, in percent.
    public Appearance withTextSize(int textSize) {
        return new Appearance(language, theme, textSize);
    }
}
