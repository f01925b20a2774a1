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
        if (!placeIfFree(label, width, height, places)) {
            put(label, width, height, places[0]);
        }
    }

    /// Puts the label at the first of these places that is free, and tells whether there was one.
    ///
    /// @param places upper left corners, the best first
    boolean placeIfFree(Label label, double width, double height, Point2D... places) {
        for (Point2D place : places) {
            Bounds bounds = new BoundingBox(place.getX(), place.getY(), width, height);
            if (taken.stream().noneMatch(bounds::intersects)) {
                put(label, width, height, place);
                return true;
            }
        }
        return false;
    }

    private void put(Label label, double width, double height, Point2D place) {
        take(place.getX(), place.getY(), width, height);
        label.resizeRelocate(place.getX(), place.getY(), width, height);
    }
}
