package se.medlyss.ui.wrapup;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Keeps the line under the cursor in sight.
final class Scrolling {

    private Scrolling() {}

    /// Scrolls as little as needed so that all of the line is seen.
    static void intoView(ScrollPane pane, Region content, Node line) {
        pane.applyCss();
        pane.layout();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = line.getBoundsInParent();
        double top = pane.getVvalue() * hidden;
        double least = Math.min(bounds.getMaxY() - seen, bounds.getMinY());
        pane.setVvalue(Math.clamp(Math.clamp(top, least, bounds.getMinY()) / hidden, 0, 1));
    }
}
