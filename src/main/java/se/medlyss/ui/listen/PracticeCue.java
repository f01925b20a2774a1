package se.medlyss.ui.listen;

/// A line of the practice call, and what the listener should key when it is heard.
///
/// @param atMs  since the call began
/// @param text  the last part of its text's key
record PracticeCue(long atMs, Speaker speaker, String text, PracticeAim aim) {

    /// Who says it.
    enum Speaker {
        AGENT,
        CUSTOMER
    }

    private static final String TEXT = "practice.line.";

    /// The key of what is said.
    String textKey() {
        return TEXT + text;
    }
}
