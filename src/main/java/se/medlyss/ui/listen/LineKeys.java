package se.medlyss.ui.listen;

/// What keys do with the selected line of the timeline.
interface LineKeys {

    /// Selects the line so many lines further down.
    void move(int step);

    /// Opens the line's words for change, if it has any.
    void edit();
}
