package se.medlyss.process;

/// One text of a call process in the three languages. Process texts are data, not UI texts.
public record LocalText(String sv, String nb, String en) {

    /// The text in the given language.
    public String in(Language language) {
        return switch (language) {
            case SV -> sv;
            case NB -> nb;
            case EN -> en;
        };
    }
}
