package se.medlyss.ui.evaluations;

import javafx.scene.control.Label;

/// Words in as many lines as they need below their largest width, also where whoever lays them out asks for a height
/// without a width, as flow panes do.
final class WrappedLabel extends Label {

    WrappedLabel() {
        setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? Math.min(prefWidth(-1), maxWidth(-1)) : width);
    }
}
