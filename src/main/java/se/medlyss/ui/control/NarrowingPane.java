package se.medlyss.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane that takes as little width as there is, and is as tall as what it holds is then.
abstract class NarrowingPane extends Pane {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
