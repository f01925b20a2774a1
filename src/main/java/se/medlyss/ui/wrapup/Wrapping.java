package se.medlyss.ui.wrapup;

/// How wide a flow of buttons is before the page has told it its width.
final class Wrapping {

    /// Wider than any page: a box reckons how high a flow that it widens will be at the flow's preferred width, and
    /// would leave room for lines that never come.
    static final double WIDE = 4000;

    private Wrapping() {}
}
