package se.medlyss.ui.wrapup;

/// How wide a flow of buttons is before the page has told it its width.
final class Wrapping {

    /// About as wide as the page, so that the first layout leaves no room for lines that never come.
    static final double WIDE = 800;

    private Wrapping() {}
}
