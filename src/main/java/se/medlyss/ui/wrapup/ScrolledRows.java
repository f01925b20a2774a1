package se.medlyss.ui.wrapup;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Lines below each other that scroll, with the line under the cursor kept in sight.
final class ScrolledRows extends VBox {

    private final ScrollPane pane = new ScrollPane(this);
    private Optional<Node> line = Optional.empty();
    private double placedAt = -1;

    ScrolledRows() {
        getStyleClass().add("rows");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
    }

    ScrollPane pane() {
        return pane;
    }

    /// Scrolls as little as needed so that all of the line is seen, now and whenever the lines' height changes.
    void keepInSight(Optional<Node> current) {
        line = current;
        placedAt = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (placedAt != getHeight()) {
            placedAt = getHeight();
            line.ifPresent(this::place);
        }
    }

    private void place(Node current) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = current.getBoundsInParent();
        double top = pane.getVvalue() * hidden;
        double least = Math.min(bounds.getMaxY() - seen, bounds.getMinY());
        pane.setVvalue(Math.clamp(Math.clamp(top, least, bounds.getMinY()) / hidden, 0, 1));
    }
}
