package se.medlyss.settings;

/// How the app is coloured.
public enum Theme {
    /// Light or dark as the system has it, high contrast when the system asks for it.
    SYSTEM,
    /// Dark text on light.
    LIGHT,
    /// Light text on dark.
    DARK,
    /// Light on black, every text at 7:1.
    CONTRAST
}
