package se.medlyss.ui.control;

import javafx.scene.layout.Region;

/// A place on the screen whose size does not depend on what stands in it: it is told by styles and by what grows
/// around it. So what changes inside is laid out inside, and costs nothing around it.
public final class Island extends Region {
    private final Region content;

    /// @param content fills the place
    public Island(Region content) {
        this.content = content;
        // A node that is not managed ends the search for what a change may concern.
        content.setManaged(false);
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        content.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
