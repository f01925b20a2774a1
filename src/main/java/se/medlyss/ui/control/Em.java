package se.medlyss.ui.control;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// Tells how large the text is where it stands, so that a layout can count in em as the stylesheets do. It shows
/// nothing and takes no room.
public final class Em extends Label {

    /// An em of the text around it, once it is among a pane's children.
    public Em() {
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.NODE);
    }

    /// One em, in pixels.
    public double size() {
        return getFont().getSize();
    }

    /// Whether a length is less than so many em; false while it is 0.
    ///
    /// @param length in pixels
    public ObservableValue<Boolean> isBelow(ObservableDoubleValue length, double ems) {
        return fontProperty()
                .flatMap(font -> length.map(now -> now.doubleValue() > 0 && now.doubleValue() < ems * font.getSize()));
    }
}
