package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/// Where names go in a chart so that none lies on another one.
final class FreePlaces {

    private final List<Bounds> taken = new ArrayList<>();

    void clear() {
        taken.clear();
    }

    void take(double x, double y, double width, double height) {
        taken.add(new BoundingBox(x, y, width, height));
    }

    /// Puts the label at the first of these places that is free, or at the first one.
    ///
    /// @param places upper left corners, the best first
    void place(Label label, double width, double height, Point2D... places) {
        Point2D chosen = places[0];
        for (int at = places.length - 1; at >= 0; at--) {
            Bounds bounds = new BoundingBox(places[at].getX(), places[at].getY(), width, height);
            if (taken.stream().noneMatch(bounds::intersects)) {
                chosen = places[at];
            }
        }
        take(chosen.getX(), chosen.getY(), width, height);
        label.resizeRelocate(chosen.getX(), chosen.getY(), width, height);
    }
}
